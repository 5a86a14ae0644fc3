import { isNavigation } from "./navigation.js";
import { agencyNamed } from "./tables/agencies.js";

/** A kind of line that is no part of the body, wherever it stands; patterns read folded lines. */
interface AsideKind {
  readonly why: string;
  readonly pattern: RegExp;
  /** Lines longer than this are running text that happens to begin alike. */
  readonly longest: number;
}

const CREDIT_VERBS =
  "(?:additional |further )?(?:reporting|writing|editing|compiled|translated|translation|reported|written|edited|production|graphics?|research)";

const KINDS: readonly AsideKind[] = [
  { why: "separator", pattern: /^[\s*#_=~.•·–+-]+$/u, longest: 200 },
  {
    why: "credits",
    pattern: new RegExp(`^[([]\\s*(?:${CREDIT_VERBS}|with) (?:by|from|and|in|assistance)\\b`, "i"),
    longest: 600,
  },
  {
    why: "credits",
    pattern: new RegExp(`^(?:${CREDIT_VERBS})(?: and (?:${CREDIT_VERBS}))? by:? \\p{Lu}`, "iu"),
    longest: 400,
  },
  {
    why: "credits",
    pattern:
      /^.{2,250}\b(?:contributed|contributes) (?:reporting|to this (?:report|story|article|dispatch|piece))\b.{0,60}$/i,
    longest: 320,
  },
  {
    why: "credits",
    pattern: /^.{2,250}\breported from \p{Lu}[\p{L} ,.]{1,80}(?:, and \p{Lu}.{1,120}\bfrom\b.{1,80})?\.$/u,
    longest: 320,
  },
  { why: "credits", pattern: /^(?:with (?:files|reporting|input) from|source:|sources:) ?\p{Lu}/iu, longest: 200 },
  { why: "credits", pattern: /^[a-z]{1,6}(?:-[a-z]{1,6})?(?:\/[a-z]{1,6}(?:-[a-z]{1,6})?){1,5}$/, longest: 40 },
  {
    why: "credits",
    pattern:
      /^(?:twitter|x|e-?mail|follow .{1,60} on (?:twitter|x|facebook|instagram|bluesky|mastodon))\b:? ?.{0,80}$/i,
    longest: 160,
  },
  {
    why: "exchange rate",
    pattern: /^\(\s*[$€£¥]? ?1(?:\.0+)? ?(?:u\.?s\.? )?[\p{L} ]{0,20}= ?.{1,80}\)\.?$/iu,
    longest: 160,
  },
  {
    why: "copyright",
    pattern: /^(?:©|\(c\) ?(?:\d{4}|\p{Lu})|copyright\b(?: ©| \(c\)| \d{4}|:| by))|\ball rights reserved\b/iu,
    longest: 400,
  },
  {
    why: "copyright",
    pattern: /\bmay not be (?:published|reproduced|republished|copied|redistributed)\b/i,
    longest: 400,
  },
  {
    why: "correction",
    pattern:
      /^(?:\[|\()?(?:corrections?|clarifications?|editor'?s'? notes?|corrects?|update)(?: \d{1,2} \w{3,9}(?: \d{4})?)?\s?(?::|–|--| - )/i,
    longest: 1500,
  },
  {
    why: "correction",
    pattern:
      /^(?:\W{0,3})(?:this|an earlier version of this|a previous version of this|the original version of this) (?:article|story|report|version|piece|headline|post)\b.{0,60}\b(?:was|has been|have been|were|misstated|incorrectly|gave|said|is)\b.{0,60}\b(?:amended|corrected|updated|clarified|changed|revised|removed|misstated|incorrectly|error|wrong)/i,
    longest: 1500,
  },
  {
    why: "related link",
    pattern:
      /^(?:\W{0,3})(?:read more|read also|read|also read|see also|see more|more|related|watch|listen|don't miss|explainer|click here|in pictures|more on this|recommended)\s?(?::|>|–|\|) ?\S/i,
    longest: 250,
  },
  { why: "related link", pattern: /^(?:https?:\/\/|www\.)\S+$/i, longest: 500 },
  {
    why: "newsletter",
    pattern:
      /^(?:sign up (?:for|to)|subscribe to|get (?:our|the latest|all the latest)|join our|download our|follow us)\b/i,
    longest: 250,
  },
  {
    why: "cookie notice",
    pattern: /\bwe (?:and our partners )?use cookies\b|\bby (?:continuing|clicking)\b.{1,80}\bcookies\b/i,
    longest: 600,
  },
  {
    why: "photo caption",
    pattern:
      /^(?:\[|\()?(?:photo(?:graph)?|image|picture|pic|video|caption|file photo|illustration|graphic|map)(?: (?:by|credit|caption|source|courtesy))?s?(?: of)?\s?[:/–]/i,
    longest: 400,
  },
  { why: "photo caption", pattern: /^file(?: photo| picture| image)?(?::| –| -) /i, longest: 400 },
  {
    why: "photo caption",
    pattern:
      /(?:\(|\[|©|photo:? ?|image:? ?|picture:? ?|via )(?:[^()[\]]{0,60})(?:getty(?: images)?|shutterstock|ap photo|reuters|afp|epa|alamy|file photo|handout|photo|pool)(?:[^()[\]]{0,40})(?:\)|\])\.?$/i,
    longest: 400,
  },
  { why: "photo caption", pattern: /^(?:photo|image|picture)s? (?:by|courtesy|credit)\b/i, longest: 200 },
  {
    why: "contact",
    pattern:
      /^(?:(?:media|press|news|investor|public|further|editorial)(?: \w+)? )?(?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|information)(?: (?:details|information|person|for (?:the )?(?:media|press)))?:/i,
    longest: 300,
  },
  {
    why: "contact",
    pattern:
      /^(?:for (?:more|further|additional|media|press) (?:information|details|enquiries|inquiries)\b.{0,60}(?:contact|visit|call|email|:))/i,
    longest: 400,
  },
  {
    why: "contact",
    pattern:
      /^(?:tel|telephone|phone|mobile|mob|cell|fax|e-?mail|web|website|t|m|e)\.?:? ?(?:[+(\d]|\S{1,60}@|https?:|www\.).{0,120}$/i,
    longest: 200,
  },
  { why: "contact", pattern: /^[\w.+-]{1,60}@[\w.-]{1,80}\.[a-z]{2,12}\.?$/i, longest: 160 },
];

/** Why a folded line, wherever it stands, is no part of the body; undefined for running text. */
export function asideReason(line: string): string | undefined {
  const kind = KINDS.find(({ longest, pattern }) => line.length <= longest && pattern.test(line));
  if (kind) return kind.why;
  if (isNavigation(line)) return "navigation";
  const bare = line.replace(/^[\s(/[–-]+|[\s)\]/.–-]+$/g, "");
  return line.length <= 60 && agencyNamed(bare) !== undefined ? "agency line" : undefined;
}

/** Where a report or release says that it is over; what follows is for editors. */
const END_MARK =
  /^[\W_]*(?:end|ends|endit|enditem|-?30-?|end of (?:release|story|report|item))[\W_]*$|^#{2,}$|^# # #$/i;

/** Whether a folded line marks the end of the report. */
export function isEndMark(line: string): boolean {
  return line.length <= 30 && END_MARK.test(line);
}

/** `About Sundby Lines`, `Notes to editors`, `Media contact`: what opens the boilerplate at a release's end. */
const BOILERPLATE =
  /^(?:about (?:the )?\p{Lu}[\p{L}\d&.,' -]{1,70}|notes? (?:to|for) (?:the )?editors?|editors'? notes?|(?:media|press|investor|news)(?: relations)? (?:contacts?|enquiries|inquiries)|contacts?|contact (?:details|information)|forward-looking statements|safe harbou?r statement|disclaimer|boilerplate):?$/iu;

/** Whether a folded line of its own opens a release's boilerplate. */
export function opensBoilerplate(line: string): boolean {
  return line.length <= 90 && BOILERPLATE.test(line) && !/^about the [a-z]/.test(line) && !/^about \p{Ll}/u.test(line);
}
