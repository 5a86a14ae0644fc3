import type { AnalysedArticle, Token } from "../../language/analysed-article.js";

/** Which spellings name one thing: a name and the abbreviation the text introduces for it, "Kamsk Iron Works (KIW)". */
export class ArticleNames {
  readonly #canonical = new Map<string, string>();
  readonly #firstSentence = new Map<string, number>();

  constructor({ sentences }: AnalysedArticle) {
    sentences.forEach(({ tokens }, sentence) => {
      tokens.forEach((token, index) => {
        if (token.upos === "PROPN" && !this.#firstSentence.has(token.normal))
          this.#firstSentence.set(token.normal, sentence);
        if (token.text === "(") this.#noteAbbreviation(tokens, index);
      });
    });
  }

  /** Ties the words of the name before the bracket to the abbreviation in it, where their initials spell it. */
  #noteAbbreviation(tokens: readonly Token[], bracket: number): void {
    const abbreviation = tokens[bracket + 1];
    if (abbreviation === undefined || tokens[bracket + 2]?.text !== ")" || !/^\p{Lu}{2,8}$/u.test(abbreviation.text))
      return;
    const words = tokens
      .slice(Math.max(0, bracket - abbreviation.text.length - 3), bracket)
      .filter(({ text }) => /^\p{Lu}/u.test(text));
    const named = words.slice(-abbreviation.text.length);
    if (named.map(({ text }) => text.charAt(0)).join("") !== abbreviation.text) return;
    for (const { normal } of named) this.#canonical.set(normal, abbreviation.normal);
  }

  /** The name a word stands for. */
  canonical(normal: string): string {
    return this.#canonical.get(normal) ?? normal;
  }

  /** Whether the article has used the name before this sentence. */
  isKnownBefore(normal: string, sentence: number): boolean {
    const first = this.#firstSentence.get(normal);
    return first !== undefined && first < sentence;
  }
}
