/** How grave it is: wrong; likely to be read wrongly or left out; recommended. */
export type Level = "error" | "warning" | "advice";

/** A rule of markup: what goes wrong where it is broken, who says so, and what our own markup does there. */
export interface Rule {
  readonly name: string;
  readonly level: Level;
  /** Why it matters, a sentence. */
  readonly reason: string;
  /** Title of the documentation that says so. */
  readonly documentation: string;
  /** What the markup that clipsheet writes does, a sentence; absent where there is nothing to say. */
  readonly ours?: string;
}

/** A place where a rule is broken. */
export interface Finding extends Rule {
  /** Line in the file, from 1. */
  readonly line: number;
  /** JSON Pointer in the script element; empty for the whole. */
  readonly path: string;
  /** What is wrong there, a sentence. */
  readonly message: string;
}

/** Titles of what the rules rest on. */
export const titles = {
  factCheck: "Google Search Central: Fact check (ClaimReview) structured data",
  article: "Google Search Central: Article structured data",
  general: "Google Search Central: General structured data guidelines",
  insights: "Duke Reporters' Lab: Fact-Check Insights guide",
  claimReview: "schema.org: ClaimReview",
  claim: "schema.org: Claim",
  rating: "schema.org: Rating",
  date: "schema.org: Date",
  json: "RFC 8259: The JavaScript Object Notation (JSON) Data Interchange Format",
  embedding: "JSON-LD 1.1, section 7: Embedding JSON-LD in HTML Documents",
  html: "HTML Living Standard: Restrictions for contents of script elements",
  context: "JSON-LD 1.1, section 3.1: The Context",
} as const;
