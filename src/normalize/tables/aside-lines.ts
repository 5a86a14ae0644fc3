/** A kind of line that is no part of the body, wherever it stands; patterns read folded lines. */
export interface AsideKind {
  readonly why: string;
  readonly pattern: RegExp;
  /** A longer line is running text that happens to begin alike. */
  readonly longest: number;
}

const CREDIT =
  "(?:additional |further )?(?:reporting|writing|editing|compiled|compiling|translated|translation|written|edited|graphics?|screening)";
const AGENCY_PICTURE =
  "(?:getty(?: images)?|shutterstock|alamy|file photo|ap photo|photo|image|handout|picture|pool photo|epa-efe)";
const SHARED_THINGS = "(?:article|story|report|version|piece|headline|post|dispatch)";

/**
 * Lines that newspapers, agencies, broadcasters and press offices print round and in an article, collected from
 * their style guides' rules for credits, corrections and releases (AP, Reuters, AFP, BBC, PR wires).
 */
export const ASIDE_KINDS: readonly AsideKind[] = [
  { why: "separator", longest: 200, pattern: /^[\s*#_=~.•·–+-]+$/u },
  {
    why: "credits",
    longest: 600,
    pattern: new RegExp(`^[([]\\s*(?:${CREDIT}|with) (?:by|from|and|in|assistance)\\b`, "i"),
  },
  { why: "credits", longest: 400, pattern: new RegExp(`^(?:${CREDIT})(?: and [a-z]{4,12})? by:? \\w`, "i") },
  {
    why: "credits",
    longest: 320,
    pattern: new RegExp(`^.{2,250}\\bcontributed (?:reporting|to this ${SHARED_THINGS})\\b.{0,60}$`, "i"),
  },
  {
    why: "credits",
    longest: 200,
    pattern: /^(?:with (?:files|additional reporting|reporting|input|inputs) (?:from|by)|sources?:) ?\w/i,
  },
  { why: "credits", longest: 40, pattern: /^[a-z]{1,6}(?:-[a-z]{1,6})?(?:\/[a-z]{1,6}(?:-[a-z]{1,6})?){1,5}$/ },
  {
    why: "credits",
    longest: 160,
    pattern:
      /^(?:(?:twitter|x|instagram|bluesky): ?|follow .{1,60} on (?:twitter|x|facebook|instagram|bluesky|mastodon|linkedin)\b).{0,80}$/i,
  },
  { why: "credits", longest: 300, pattern: /\beditorial staff can be reached\b/i },
  {
    why: "wire note",
    longest: 200,
    pattern:
      /^\((?:adds|updates|updated|recasts|corrects|repeats|refiles|releads|new throughout|eds|editors|for more|to read)\b.{0,180}\)$/i,
  },
  { why: "page mark", longest: 20, pattern: /^[–(-]{1,2} ?more ?[–)-]{1,2}$/i },
  {
    why: "exchange rate",
    longest: 160,
    pattern: /^\(\s*[$€£¥]? ?1(?:\.0+)? ?(?:u\.?s\.? )?[a-z ]{0,20}= ?.{1,80}\)\.?$/i,
  },
  {
    why: "copyright",
    longest: 400,
    pattern: /^(?:©|\(c\) ?(?:\d{4}|\w)|copyright(?: ©| \(c\)| \d{4}|:| by ))|\ball rights reserved\b/i,
  },
  {
    why: "copyright",
    longest: 400,
    pattern: /\bmay not be (?:published|reproduced|republished|copied|redistributed)(?:,| without\b)/i,
  },
  {
    why: "correction",
    longest: 1500,
    pattern:
      /^[[(]?(?:corrections?|clarifications?|editor'?s'? notes?|corrects?)(?:,? \(?(?:\d{1,2} )?\w{3,9}\.?(?: \d{1,2})?(?:,? \d{4})?\)?)?\s?(?::|–|--| - )/i,
  },
  {
    why: "correction",
    longest: 1500,
    pattern: new RegExp(
      `^\\W{0,3}(?:this|(?:an earlier|a previous|the original|the first) version of this) ${SHARED_THINGS} (?:(?:was|has been|have been|is being) (?:amended|corrected|updated|clarified|changed|revised|removed|first published|originally published|produced)|(?:has |had )?(?:misstated|misspelled|incorrectly|wrongly|mistakenly|gave|said|omitted|originally))\\b`,
      "i",
    ),
  },
  {
    why: "related link",
    longest: 250,
    pattern:
      /^[^\w"']{0,3}(?:read more|read also|read|also read|see also|see more|related|related (?:story|stories|articles?)|more on this|click here|in pictures|recommended)\s?(?::|>|–|\|) ?\S/i,
  },
  {
    why: "related link",
    longest: 250,
    pattern: /^[^\w"']{0,3}(?:more|watch|listen|video|podcast|don't miss|explainer|gallery|live): ?\S/i,
  },
  { why: "related link", longest: 500, pattern: /^(?:https?:\/\/|www\.)\S+$/i },
  {
    why: "navigation",
    longest: 80,
    pattern:
      /^(?:story|article|report) continues\b|^list of \d{1,2} items|^\d{1,4} (?:comments?|shares?|views|likes)$|^(?:share|print|email|save)(?: this)?(?: (?:article|story|page|on .{2,20}|via .{2,20}))?$/i,
  },
  {
    why: "newsletter",
    longest: 250,
    pattern:
      /^(?:sign up (?:for|to)|subscribe to|get (?:our|the latest|all the latest)|join our|download our|follow us)\b/i,
  },
  {
    why: "cookie notice",
    longest: 600,
    pattern: /\bwe (?:and our partners )?use cookies\b|\bby (?:continuing|clicking)\b.{1,80}\bcookies\b/i,
  },
  {
    why: "photo caption",
    longest: 400,
    pattern:
      /^[[(]?(?:photo(?:graph)?|image|picture|caption|file photo|illustration|graphic|map)s?(?: (?:by|credit|caption|source|courtesy))?(?: of)?\s?[:/]/i,
  },
  {
    why: "photo caption",
    longest: 400,
    pattern: /^[[(](?:video|watch): ?\S|^file(?: photo| picture| image)(?::| –| -) /i,
  },
  {
    why: "photo caption",
    longest: 400,
    pattern: new RegExp(`[([][^()[\\]]{0,60}\\b${AGENCY_PICTURE}\\b[^()[\\]]{0,40}[)\\]]\\.?$`, "i"),
  },
  { why: "photo caption", longest: 200, pattern: /^(?:photo|image|picture)s? (?:by|courtesy|credit)\b/i },
  {
    why: "contact",
    longest: 300,
    pattern:
      /^(?:(?:media|press|news|investor|public|further|editorial)(?: \w+)? )?(?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|information)(?: (?:details|information|person|for (?:the )?(?:media|press)))?:/i,
  },
  {
    why: "contact",
    longest: 400,
    pattern:
      /^for (?:more|further|additional|media|press) (?:information|details|enquiries|inquiries)\b.{0,60}(?:contact|visit|call|email|:)/i,
  },
  {
    why: "contact",
    longest: 200,
    pattern:
      /^(?:tel|telephone|phone|mobile|mob|cell|fax|e-?mail|web|website|t|m|e)(?:[.:]{1,2} ?| (?=\+\d))(?:[+(\d]|\S{1,60}@|https?:|www\.).{0,120}$/i,
  },
  {
    why: "contact",
    longest: 200,
    pattern: /^contact (?:the |our )?(?:newsroom|news desk|reporters?|authors?|editors?|us)\b/i,
  },
  { why: "contact", longest: 160, pattern: /^[\w.+-]{1,60}@[\w.-]{1,80}\.[a-z]{2,12}\.?$/i },
  { why: "contact", longest: 40, pattern: /^\+\d[\d ()/.-]{6,30}$/ },
];
