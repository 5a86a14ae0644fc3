import { firstFrom } from "../claims/reading.js";
import type { Sighting, SpeakerEntry } from "./resolution.js";

function insert(list: Sighting[], sighting: Sighting): void {
  list.splice(firstFrom(list, sighting.start + 1), 0, sighting);
}

/** Where the article names or means its speakers, in text order. */
export class Sightings {
  readonly #all: Sighting[] = [];

  add(entry: SpeakerEntry, start: number): void {
    const sighting = { start, entry };
    insert(entry.seen, sighting);
    insert(this.#all, sighting);
  }

  /** Those seen before an offset and not further back than `reach` code units, the latest first. */
  before(offset: number, reach: number): SpeakerEntry[] {
    const found = new Set<SpeakerEntry>();
    for (let at = firstFrom(this.#all, offset) - 1; at >= 0; at -= 1) {
      const { start, entry } = this.#all[at] as Sighting;
      if (offset - start > reach) break;
      found.add(entry);
    }
    return [...found];
  }
}

/** Where a speaker was last seen before an offset; -1 where nowhere. */
export const lastSeen = ({ seen }: SpeakerEntry, before: number): number =>
  seen[firstFrom(seen, before) - 1]?.start ?? -1;
