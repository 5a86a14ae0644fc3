/** A piece of HTML that is safe to be put into a page as it is. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in a template: text (escaped), markup (as it is), lists of markup, or nothing. */
type Content = string | number | Markup | readonly Markup[] | undefined | false;

/** Characters that HTML forbids or that parsers drop: C0 controls but tab and line breaks, DEL, C1 controls, lone surrogates. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is replaced
const forbidden = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\p{Surrogate}]/gu;

const escapes: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&#39;"],
  ["\r", "&#13;"],
]);

/** Text as it may stand between tags and in quoted attributes; characters that HTML forbids show as U+FFFD. */
export function escaped(text: string): string {
  return text.replace(forbidden, "\ufffd").replace(/[&<>"'\r]/g, (character) => escapes.get(character) ?? character);
}

function rendered(content: Content): string {
  if (content === undefined || content === false) return "";
  if (content instanceof Markup) return content.text;
  if (typeof content === "string") return escaped(content);
  if (typeof content === "number") return String(content);
  return content.map(({ text }) => text).join("");
}

/** A template tag: what the author of the page wrote stays, what is put in is escaped unless it is markup. */
export function html(literals: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  let text = literals[0] ?? "";
  contents.forEach((content, order) => {
    text += rendered(content) + (literals[order + 1] ?? "");
  });
  return new Markup(text);
}

/** Text of the article among our own words: whatever directions it has end with it (Unicode UAX #9, isolates). */
export function isolated(text: string): Markup {
  return html`<bdi>${text}</bdi>`;
}

/** Whether an address is one that a link may lead to: never a script. */
export function isWebPage(url: string): boolean {
  return /^https?:\/\//iu.test(url);
}
