import type { Article } from "../../../normalize/article.js";
import type { DateCandidate } from "../candidate.js";

/** Takes the candidates of one sentence in text order and gives back those that stay, mended where it knows better. */
export type DateRefiner = (candidates: readonly DateCandidate[], article: Article) => DateCandidate[];
