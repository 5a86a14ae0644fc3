import { type Members, objectsIn, stringIn } from "./members.js";

/** Words with their media type. */
export interface TypedText {
  readonly value: string;
  readonly isHtml: boolean;
}

const MARKUP_TYPE = /html|xml/i;

function typedTexts(members: Members, name: string, where: string): (TypedText & { readonly role: string })[] {
  if (!Array.isArray(members.get(name))) return [];
  return objectsIn(members, [name], where).flatMap((entry) => {
    const value = stringIn(entry, ["value"], where);
    if (value === undefined) return [];
    const type = stringIn(entry, ["contenttype"], where) ?? "";
    return [{ value, isHtml: MARKUP_TYPE.test(type), role: (stringIn(entry, ["role"], where) ?? "").toLowerCase() }];
  });
}

/** `body_text`, `body_html`, `headline` and the like, as version 1 names them. */
function namedText(members: Members, names: readonly string[], where: string): TypedText | undefined {
  for (const name of names) {
    const value = stringIn(members, [name], where);
    if (value !== undefined) return { value, isHtml: MARKUP_TYPE.test(name) };
  }
  return undefined;
}

/** The article's body: of `bodies` the main one, HTML before plain text, since HTML tells what its parts are. */
export function bodyOf(members: Members, where: string): TypedText | undefined {
  const bodies = typedTexts(members, "bodies", where);
  const main = bodies.filter(({ role }) => role === "" || /main|body|full/.test(role));
  const candidates = main.length > 0 ? main : bodies;
  const found = candidates.find(({ isHtml }) => isHtml) ?? candidates[0];
  return found ?? namedText(members, ["body_xhtml", "body_html", "body_text", "body"], where);
}

/** The headline: of `headlines` the main one, else the item's title. */
export function headlineOf(members: Members, where: string): TypedText | undefined {
  const headlines = typedTexts(members, "headlines", where).filter(({ role }) => !/sub/.test(role));
  const main = headlines.find(({ role }) => role === "" || /main|headline/.test(role)) ?? headlines[0];
  return main ?? namedText(members, ["headline", "title"], where);
}

/** The line under the headline, where there is one. */
export function subheadOf(members: Members, where: string): TypedText | undefined {
  const among = typedTexts(members, "headlines", where).find(({ role }) => /sub/.test(role));
  return among ?? typedTexts(members, "subheadlines", where)[0] ?? namedText(members, ["subheadline"], where);
}
