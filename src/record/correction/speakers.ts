import type { ArticleRecord, Speaker } from "../../model/article-record.js";
import type { Correction } from "../../model/corrections.js";
import type { Result } from "../../model/violation.js";
import { optional } from "../optional.js";
import { freshIdentifier, withThing } from "./listing.js";
import { type Apply, applied, misfit } from "./step.js";
import { quoted } from "./target.js";

const changed = <Value>(given: Value | null | undefined, old: Value | undefined): Value | undefined =>
  given === undefined ? old : (given ?? undefined);

const isSpeakerKind = (kind: unknown): kind is Speaker["kind"] =>
  kind === "person" || kind === "organization" || kind === "group" || kind === "unnamed";

function amended({ id, ...speaker }: Speaker, set: NonNullable<Correction["set"]>): Speaker {
  return {
    id,
    name: set.name ?? speaker.name,
    kind: isSpeakerKind(set.kind) ? set.kind : speaker.kind,
    ...optional("role", changed(set.role, speaker.role)),
    ...optional("affiliation", changed(set.affiliation, speaker.affiliation)),
    ...optional("sameAs", changed(set.sameAs, speaker.sameAs)),
    mentions: speaker.mentions,
  };
}

/** The speaker by id, else by a mention of theirs that is quoted. */
function speakerOf({ speakers, text }: ArticleRecord, { targetId, anchor }: Correction): Result<Speaker, string> {
  const byId = speakers.find(({ id }) => id === targetId);
  if (byId !== undefined) return { ok: true, value: byId };
  if (anchor === undefined) return misfit(`there is no speaker ${targetId ?? ""} in the record`);
  const mentions = speakers.flatMap(({ id, mentions: own }) => own.map((mention) => ({ ...mention, id })));
  const found = quoted(text, mentions, anchor, targetId);
  if (!found.ok) return found;
  const speaker = speakers.find(({ id }) => id === found.value.id);
  return speaker === undefined ? misfit("there is no such speaker") : { ok: true, value: speaker };
}

function withoutSpeaker(record: ArticleRecord, id: string): ArticleRecord {
  return {
    ...record,
    speakers: withThing(record.speakers, id, undefined),
    claims: record.claims.map(({ speakerId, ...claim }) => ({
      ...claim,
      ...(speakerId === undefined || speakerId === id ? {} : { speakerId }),
    })),
  };
}

/** Adds, amends or drops a speaker; the claims of a dropped one have none. */
export const applyToSpeakers: Apply = (record, correction) => {
  const { speakers } = record;
  const { action, set = {}, targetId } = correction;
  if (action === "add") {
    if (set.name === undefined) return misfit("it adds a speaker without a name");
    const id = targetId ?? freshIdentifier("sp", record.id, set.name, speakers);
    const speaker = amended({ id, name: set.name, kind: "person", mentions: [] }, set);
    return applied({ ...record, speakers: withThing(speakers, id, speaker) }, id);
  }
  const target = speakerOf(record, correction);
  if (!target.ok) return target;
  const { id } = target.value;
  if (action === "drop") return applied(withoutSpeaker(record, id), id);
  const index = speakers.indexOf(target.value);
  return applied({ ...record, speakers: speakers.toSpliced(index, 1, amended(target.value, set)) }, id);
};
