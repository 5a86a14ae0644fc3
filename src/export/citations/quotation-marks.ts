import { endMarks } from "./markup.js";

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

type Mark = "double" | "single";

const opening: Readonly<Record<Mark, string>> = { double: "“", single: "‘" };
const closing: Readonly<Record<Mark, string>> = { double: "”", single: "’" };

function other(mark: Mark): Mark {
  return mark === "double" ? "single" : "double";
}

/** The text with its quotations in the given marks, those inside them in the other ones, and so on. Apostrophes stay. */
export function withMarks(text: string, outermost: Mark): string {
  const open: { readonly printed: Mark; readonly shown: Mark }[] = [];
  return [...curly(text)]
    .map((character, at, characters) => {
      if (character === "“" || character === "‘") {
        const shown = other(open.at(-1)?.shown ?? other(outermost));
        open.push({ printed: character === "“" ? "double" : "single", shown });
        return opening[shown];
      }
      const isApostrophe = character === "’" && !closesQuotation(characters[at + 1]);
      const quotation = open.at(-1);
      if (quotation === undefined || isApostrophe || character !== closing[quotation.printed]) return character;
      open.pop();
      return closing[quotation.shown];
    })
    .join("");
}

/** The text as it stands inside double quotation marks. */
export function nested(text: string): string {
  return withMarks(text, "single");
}

/** A mark that ends a sentence, if need be before closing quotation marks; an ellipsis takes a full stop behind it. */
const ended = new RegExp(`[.?!][’”${endMarks}]*$`, "u");

/** The text with a full stop at its end, inside closing quotation marks, unless it has an end mark. */
export function sentence(text: string): string {
  if (text === "" || ended.test(text)) return text;
  const [last = ""] = /[’”]{0,9}$/u.exec(text) ?? [];
  const endsInApostrophe = last === "’" && !text.includes("‘");
  const marks = endsInApostrophe ? "" : last;
  return `${text.slice(0, text.length - marks.length)}.${marks}`;
}

/** “Title” with a full stop or comma inside the marks, as American usage has it; no full stop after `?` or `!`. */
export function quotedTitle(title: string, mark: "." | "," | ""): string {
  const inner = nested(title);
  if (mark === "." || mark === "") return mark === "." ? `“${sentence(inner)}”` : `“${inner}”`;
  const [last = ""] = /’{0,9}$/u.exec(inner) ?? [];
  const marks = inner.includes("‘") ? last : "";
  return `“${inner.slice(0, inner.length - marks.length)},${marks}”`;
}

/** ‘Title’, the British way: quotations in it get double marks, and what follows the title stands outside. */
export function britishTitle(title: string): string {
  return `‘${withMarks(title, "double")}’`;
}
