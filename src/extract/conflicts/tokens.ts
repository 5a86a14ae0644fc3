import type { Token } from "../../language/analysed-article.js";

/** Index of the first token that ends after `offset`; the tokens' number where none does. Binary search: sentences can be long. */
export function firstTokenEndingAfter(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
