/**
 * One row of a cue table: lemmas that attribute in the same way.
 *
 * `frames` lists what may stand beside the cue, each with its grade: how often (0 to 1) the word is a cue when it stands so.
 * - `quote` a quotation, or a clause before or round the cue: "…," she said
 * - `that` a clause with or without `that`; `whether` a clause with a question word
 * - `infinitive` to do; `infinitive-passive` is said to do
 * - `object` a noun phrase and what belongs to it; `predicate` an object with what it is called
 * - `addressee` a person, then a clause, an infinitive or a quotation: told reporters that
 * - any preposition: a noun phrase after it, `for`: called for talks
 *
 * A lemma of two words joined by an underscore is a verb with its particle. `force` is what the speaker does with the words.
 */
export interface CueRow {
  readonly force: string;
  readonly frames: string;
  readonly lemmas: string;
}
