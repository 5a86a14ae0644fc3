import type { Span } from "../../model/span.js";
import type { Gender } from "./name-words.js";

/** A source taken apart. */
export interface Mention {
  readonly span: Span;
  readonly form: "pronoun" | "person" | "organization" | "description";
  /** The name without titles; the words as written where nobody is named. */
  readonly name: string;
  readonly gender?: Gender;
  readonly plural: boolean;
  /** Office or title as written, without the name. */
  readonly role?: string;
  readonly affiliation?: string;
  /** Whether it points to somebody known: the official. */
  readonly definite: boolean;
  /** Words of the role or description, in lower case, for matching; the head last. */
  readonly words: readonly string[];
  readonly head?: string;
}
