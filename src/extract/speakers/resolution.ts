import type { Span } from "../../model/span.js";

/** Where a speaker is named or meant; `start` is an offset into the text. */
export interface Sighting {
  readonly start: number;
  readonly entry: SpeakerEntry;
}

/** A speaker while the article is read. */
export interface SpeakerEntry {
  name: string;
  kind: "person" | "organization" | "group" | "unnamed";
  gender?: "female" | "male" | undefined;
  plural: boolean;
  role?: string;
  affiliation?: string;
  /** Whether an unnamed speaker is a body rather than a person. */
  body: boolean;
  /** The noun that an unnamed speaker is called by. */
  noun?: string;
  /** Words of roles and appositions, in lower case. */
  readonly words: Set<string>;
  /** Where it was named or meant, in order. */
  readonly seen: Sighting[];
  readonly mentions: Span[];
}

/** Which speaker a source names, and how that was found out. */
export interface Resolution {
  /** Absent where a pronoun points to nobody the text names. */
  readonly speaker?: SpeakerEntry;
  readonly how: string;
  /** Why a person should look, where the choice is not certain. */
  readonly doubt?: string;
}
