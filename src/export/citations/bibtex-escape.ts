/** What LaTeX reads as a command. */
const commands: ReadonlyMap<string, string> = new Map([
  ["\\", "\\textbackslash{}"],
  ["{", "\\{"],
  ["}", "\\}"],
  ["$", "\\$"],
  ["&", "\\&"],
  ["%", "\\%"],
  ["#", "\\#"],
  ["_", "\\_"],
  ["~", "\\textasciitilde{}"],
  ["^", "\\textasciicircum{}"],
]);

/** Whether every brace has its partner: readers count braces, escaped or not, before they take fields apart. */
function isBalanced(words: string): boolean {
  let depth = 0;
  for (const character of words.replace(/[^{}]/gu, "")) {
    depth += character === "{" ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

function paired(words: string): string {
  return isBalanced(words) ? words : words.replaceAll("{", "(").replaceAll("}", ")");
}

function withCommands(words: string): string {
  return words.replace(/[\\{}$&%#_~^]/gu, (character) => commands.get(character) ?? character);
}

/** The words as LaTeX prints them unchanged; braces without a partner become brackets. */
export function escaped(words: string): string {
  return withCommands(paired(words));
}

/** Whether styles would change the capitals of a title's word: those inside a sentence, or none where one begins. */
function isProtected(word: string, previous: string | undefined): boolean {
  const begins = previous === undefined || /[:.?!—]["”’]?$/u.test(previous);
  if (!begins) return /\p{Lu}/u.test(word);
  const first = word.search(/[\p{L}\p{N}]/u);
  const letter = /\p{L}/u.exec(word)?.[0] ?? "";
  return /\p{Ll}/u.test(letter) || (first >= 0 && /\p{Lu}/u.test(word.slice(first + 1)));
}

const OPENING = "“‘«\"'";
const CLOSING = "”’»\"',.:;?!…";

/** The word in braces, quotation marks around it left outside: readers pair these over the whole title. */
function braced(word: string): string {
  let from = 0;
  while (from < word.length && OPENING.includes(word.charAt(from))) from += 1;
  let to = word.length;
  while (to > from && CLOSING.includes(word.charAt(to - 1))) to -= 1;
  return `${withCommands(word.slice(0, from))}{${withCommands(word.slice(from, to))}}${withCommands(word.slice(to))}`;
}

/** The title with braces around the words whose capitals a style must not change. */
export function escapedTitle(title: string): string {
  return paired(title)
    .split(" ")
    .map((word, order, words) =>
      isProtected(word, words[order - 1]) && isBalanced(word) ? braced(word) : withCommands(word),
    )
    .join(" ");
}

/** An address as BibLaTeX's verbatim fields take it: as it is, but for what would end the field. */
export function escapedAddress(url: string): string {
  return url.replace(/[{}\\\s]/gu, (character) => encodeURIComponent(character));
}
