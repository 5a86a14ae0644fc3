/** A phrase that names the source of a whole sentence. */
export interface SourcePhrase {
  readonly words: readonly string[];
  readonly force: string;
  /** How often it attributes, 0 to 1; a guess. */
  readonly grade: number;
}

const phrase = (words: string, force: string, grade: number): SourcePhrase => ({
  words: words.split(" "),
  force,
  grade,
});

/** Written by hand; longer phrases before shorter ones that begin alike. */
export const SOURCE_PHRASES: readonly SourcePhrase[] = [
  phrase("according to", "say", 0.98),
  phrase("in the words of", "say", 0.95),
  phrase("in the view of", "believe", 0.9),
  phrase("in the opinion of", "believe", 0.9),
  phrase("in the eyes of", "believe", 0.7),
  phrase("in the judgment of", "believe", 0.8),
  phrase("by the account of", "say", 0.9),
  phrase("per", "say", 0.7),
  phrase("on the word of", "say", 0.7),
];
