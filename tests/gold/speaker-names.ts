const leadingWords = new Set(
  "the a an his her its their our mr mrs ms dr prof professor sir dame gov governor sen rep sheriff captain president".split(
    " ",
  ),
);

/** A name's words in lower case, without titles, articles and possessive endings. */
function nameWords(name: string): string[] {
  const words = name
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/'s\b/g, "")
    .split(/[^\p{L}\p{N}-]+/u)
    .filter((word) => word !== "");
  while (words.length > 1 && leadingWords.has(words[0] ?? "")) {
    words.shift();
  }
  return words;
}

/** Whether two names are the same, or one is contained in the other as whole words; case, `the` and titles aside. */
export function namesAgree(left: string, right: string): boolean {
  const [one, other] = [nameWords(left), nameWords(right)].map((words) => ` ${words.join(" ")} `) as [string, string];
  return one.trim() !== "" && other.trim() !== "" && (one.includes(other) || other.includes(one));
}
