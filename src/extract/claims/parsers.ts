import type { ClaimParser } from "./candidate.js";
import { parseSourcePhrases } from "./parsers/according-to.js";
import { parseHeadline } from "./parsers/headline.js";
import { parseVerbCues } from "./parsers/verb-cue.js";

/** What proposes claims, in order. */
export const CLAIM_PARSERS: readonly ClaimParser[] = [parseHeadline, parseSourcePhrases, parseVerbCues];
