/** Straight marks made curly by what stands before and after them. */
export function curly(text: string): string {
  return text
    .replace(/(?<=^|[\s([{—–“‘-])"/gu, "“")
    .replaceAll('"', "”")
    .replace(/(?<=^|[\s([{—–“])'(?=\d\ds?\b)/gu, "’")
    .replace(/(?<=^|[\s([{—–“-])'/gu, "‘")
    .replaceAll("'", "’");
}

/** Whether a ’ with this character after it closes a quotation rather than stands for left-out letters. */
function closesQuotation(next = ""): boolean {
  return !/[\p{L}\p{N}]/u.test(next);
}

/**
 * The text as it stands inside double quotation marks: double marks in it become single ones, and single ones inside
 * those double again. Apostrophes stay.
 */
export function nested(text: string): string {
  let inDouble = false;
  let singleInDouble = false;
  return [...curly(text)]
    .map((character, at, characters) => {
      if (character === "“") {
        inDouble = true;
        return "‘";
      }
      if (character === "”") {
        inDouble = false;
        return "’";
      }
      if (character === "‘" && inDouble) {
        singleInDouble = true;
        return "“";
      }
      if (character === "’" && singleInDouble && closesQuotation(characters[at + 1])) {
        singleInDouble = false;
        return "”";
      }
      return character;
    })
    .join("");
}

/** A mark that ends a sentence, if need be before closing quotation marks. */
const ended = /[.?!…][’”]*$/u;

/** The text with a full stop at its end, inside closing quotation marks, unless it has an end mark. */
export function sentence(text: string): string {
  if (text === "" || ended.test(text)) return text;
  const [closing = ""] = /[’”]*$/u.exec(text) ?? [];
  const endsInApostrophe = closing === "’" && !text.includes("‘");
  const marks = endsInApostrophe ? "" : closing;
  return `${text.slice(0, text.length - marks.length)}.${marks}`;
}

/** “Title” with a full stop or comma inside the marks, as American usage has it; no full stop after `?` or `!`. */
export function quotedTitle(title: string, mark: "." | "," | ""): string {
  const inner = nested(title);
  if (mark === "." || mark === "") return mark === "." ? `“${sentence(inner)}”` : `“${inner}”`;
  const [closing = ""] = /’*$/u.exec(inner) ?? [];
  const marks = inner.includes("‘") ? closing : "";
  return `“${inner.slice(0, inner.length - marks.length)},${marks}”`;
}
