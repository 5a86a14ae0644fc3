import { identifierMaker } from "../identifiers.js";

/** The list with one thing changed, gone (undefined) or, where none has its id, added in its place by `before`. */
export function withThing<Thing extends { readonly id: string }>(
  things: readonly Thing[],
  id: string,
  thing: Thing | undefined,
  before: (left: Thing, right: Thing) => boolean = () => false,
): Thing[] {
  const index = things.findIndex((each) => each.id === id);
  if (thing === undefined) return things.filter((each) => each.id !== id);
  const rest = index < 0 ? [...things] : things.toSpliced(index, 1);
  const found = rest.findIndex((each) => before(thing, each));
  const place = found < 0 ? rest.length : found;
  return rest.toSpliced(place, 0, thing);
}

/** The next identifier that words of this kind have in the article and that nothing has yet. */
export function freshIdentifier(
  prefix: string,
  articleId: string,
  words: string,
  things: readonly { readonly id: string }[],
): string {
  const taken = new Set(things.map(({ id }) => id));
  const next = identifierMaker(prefix, articleId);
  let identifier = next(words);
  while (taken.has(identifier)) identifier = next(words);
  return identifier;
}
