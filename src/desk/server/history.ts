import type { Correction } from "../../model/corrections.js";
import type { Review } from "../../model/reviews.js";
import type { OpenedArticle } from "./articles.js";

/** Versions of people's files that are remembered; older ones count as never seen, which refuses more, never less. */
const mostVersions = 5_000;

function remember<Value>(versions: Map<string, Value>, key: string, value: Value): void {
  versions.delete(key);
  versions.set(key, value);
  const [oldest] = versions.keys();
  if (versions.size > mostVersions && oldest !== undefined) versions.delete(oldest);
}

/** What the pages have seen: the people's files of each version that the desk has sent out, by the hash of their bytes. */
export class SeenVersions {
  readonly #corrections = new Map<string, readonly Correction[]>();
  readonly #reviews = new Map<string, readonly Review[]>();

  sent({ versions, corrections, reviews }: OpenedArticle): void {
    if (versions.corrections !== null) remember(this.#corrections, versions.corrections, corrections);
    if (versions.reviews !== null) remember(this.#reviews, versions.reviews, reviews);
  }

  /** The corrections of a version; undefined where it is not known. */
  corrections(hash: string | null): readonly Correction[] | undefined {
    return hash === null ? [] : this.#corrections.get(hash);
  }

  reviews(hash: string | null): readonly Review[] | undefined {
    return hash === null ? [] : this.#reviews.get(hash);
  }
}
