import type { ClaimParser } from "./candidate.js";
import { parseSourcePhrases } from "./parsers/according-to.js";
import { parseAdjectiveCues } from "./parsers/adjective-cue.js";
import { parseAsSaid } from "./parsers/as-said.js";
import { parseColonQuotation } from "./parsers/colon-quotation.js";
import { parseDashedQuotation } from "./parsers/dashed-quotation.js";
import { parseHeadline } from "./parsers/headline.js";
import { parseHeardInCourt } from "./parsers/heard-in-court.js";
import { parseNounCues } from "./parsers/noun-cue.js";
import { parseOwnWords } from "./parsers/own-words.js";
import { parsePassiveCues } from "./parsers/passive-cue.js";
import { parsePutAt } from "./parsers/put-at.js";
import { parseSignedQuotation } from "./parsers/signed-quotation.js";
import { parseTranscript } from "./parsers/transcript.js";
import { parseUsedWords } from "./parsers/used-words.js";
import { parseVerbCues } from "./parsers/verb-cue.js";

/** What proposes claims, in order. */
export const CLAIM_PARSERS: readonly ClaimParser[] = [
  parseHeadline,
  parseTranscript,
  parseSignedQuotation,
  parseDashedQuotation,
  parseSourcePhrases,
  parseOwnWords,
  parseAsSaid,
  parseVerbCues,
  parseUsedWords,
  parsePutAt,
  parsePassiveCues,
  parseAdjectiveCues,
  parseNounCues,
  parseHeardInCourt,
  parseColonQuotation,
];
