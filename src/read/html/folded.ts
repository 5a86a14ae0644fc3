/** Words in small letters without punctuation, to compare titles by. */
export function folded(words: string): string {
  return (words.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(" ");
}
