import { capitalParticles, nameParticles, nameSuffixes } from "./tables/name-particles.js";

/** A name in the parts that styles put in different orders; a `literal` is never taken apart. */
export type Name =
  | { readonly kind: "person"; readonly given: string; readonly family: string; readonly suffix?: string }
  | { readonly kind: "literal"; readonly literal: string };

/** Scripts whose names are written family first and without spaces: never taken apart. */
const unsplit = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Words that no personal name holds: the line credits a desk or a house. */
const corporate =
  /\b(?:agency|bureau|correspondents?|desk|editors?|news|newsroom|reporters?|service|staff|team|writers?)\b/iu;

function isParticle(word: string): boolean {
  return nameParticles.has(word) || capitalParticles.has(word);
}

/**
 * The name of a person as printed, in parts: the last word and the particles before it are the family name. Names that
 * are one word, of a house, or in a script without spaces stay whole.
 */
export function personName(printed: string): Name {
  const words = printed.trim().split(/\s+/u);
  if (words.length < 2 || unsplit.test(printed) || corporate.test(printed))
    return { kind: "literal", literal: words.join(" ") };
  const last = words.at(-1) ?? "";
  const suffix = words.length > 2 && nameSuffixes.has(last.toLowerCase()) ? last : undefined;
  const parts = suffix === undefined ? words : words.slice(0, -1);
  let first = parts.length - 1;
  while (first > 1 && isParticle(parts[first - 1] ?? "")) first--;
  return {
    kind: "person",
    given: parts.slice(0, first).join(" "),
    family: parts.slice(first).join(" ").replace(/,$/u, ""),
    ...(suffix === undefined ? {} : { suffix }),
  };
}

/** What stands in citations in the text: the family name, or the whole of a name that is not taken apart. */
export function shortName(name: Name): string {
  return name.kind === "person" ? name.family : name.literal;
}

/** Given name first: "Ilse Marendel", "Tom Orr Jr." */
export function naturalOrder(name: Name): string {
  if (name.kind === "literal") return name.literal;
  return [name.given, name.family, name.suffix].filter((part) => part !== undefined).join(" ");
}

/** Family name first, as lists are sorted: "Marendel, Ilse", "Orr, Tom, Jr." */
export function sortOrder(name: Name): string {
  if (name.kind === "literal") return name.literal;
  return [name.family, name.given, name.suffix].filter((part) => part !== undefined).join(", ");
}

/** "Marendel I", "Orr T Jr", as medical and Russian lists have it; the initials as the style writes them. */
export function withInitialsBehind(name: Name, shown: (given: string) => string): string {
  if (name.kind === "literal") return name.literal;
  return [name.family, shown(name.given), name.suffix].filter((part) => part !== undefined).join(" ");
}

/** Initials without full stops: "JP", "AM". */
export function bareInitials(given: string): string {
  return initials(given).replace(/[.\s-]/gu, "");
}

/** The first letter with a full stop; a name in a script without capitals is not shortened. */
function initial(part: string): string {
  const [first = ""] = part;
  return first.toLowerCase() === first.toUpperCase() ? part : `${first}.`;
}

/** Initials of the given names with full stops: "I.", "J.-P.", "Ó." */
export function initials(given: string): string {
  return given
    .split(/\s+/u)
    .map((word) =>
      word
        .split("-")
        .filter((part) => part !== "")
        .map(initial)
        .join("-"),
    )
    .join(" ");
}

/** "A", "A and B", "A, B, and C", with the style's last conjunction. */
export function series(names: readonly string[], conjunction: "and" | "&"): string {
  if (names.length <= 2) return names.join(` ${conjunction} `);
  return `${names.slice(0, -1).join(", ")}, ${conjunction} ${names.at(-1)}`;
}
