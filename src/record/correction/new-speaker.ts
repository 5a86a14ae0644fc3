import type { ArticleRecord, Speaker } from "../../model/article-record.js";
import type { Correction } from "../../model/corrections.js";
import type { Span } from "../../model/span.js";
import type { Result } from "../../model/violation.js";
import { foldedWords } from "../identifiers.js";
import { optional } from "../optional.js";
import { freshIdentifier } from "./listing.js";
import { misfit } from "./step.js";

interface Spoken {
  readonly speakers: Speaker[];
  readonly speakerId: string | undefined;
}

/** The speaker of that name, by its id where several have it; a shorter form of one speaker's name is that speaker. */
function speakerNamed(speakers: readonly Speaker[], name: string): Speaker | undefined {
  const folded = foldedWords(name);
  return speakers.find((speaker) => foldedWords(speaker.name) === folded);
}

/**
 * Who a person says the claim's speaker is: one of the record's, a new one, or nobody; the old one where the correction
 * does not say. `source`: the words naming the speaker, where the correction quotes them.
 */
export function withSpeaker(
  record: ArticleRecord,
  set: NonNullable<Correction["set"]>,
  old: string | undefined,
  source: readonly Span[] | undefined,
): Result<Spoken, string> {
  const { speakers } = record;
  const kept = (speakerId: string | undefined): Result<Spoken, string> => ({
    ok: true,
    value: { speakers, speakerId },
  });
  if (set.speaker === null) return kept(undefined);
  const byId = speakers.find(({ id }) => id === set.speakerId);
  if (byId !== undefined) return kept(byId.id);
  if (set.speaker === undefined)
    return set.speakerId === undefined ? kept(old) : misfit(`there is no speaker ${set.speakerId} in the record`);
  const known = speakerNamed(speakers, set.speaker);
  if (known !== undefined) return kept(known.id);
  const speaker: Speaker = {
    id: freshIdentifier("sp", record.id, set.speaker, speakers),
    name: set.speaker,
    kind: set.speakerKind ?? "person",
    ...optional("role", set.role ?? undefined),
    ...optional("affiliation", set.affiliation ?? undefined),
    mentions: [...(source ?? [])],
  };
  return { ok: true, value: { speakers: [...speakers, speaker], speakerId: speaker.id } };
}
