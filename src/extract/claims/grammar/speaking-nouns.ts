import type { Token } from "../../../language/analysed-article.js";
import {
  BODY_NOUNS,
  GROUP_WORDS,
  ORGANIZATION_NAMES,
  ORGANIZATION_WORDS,
} from "../../speakers/tables/organizations.js";
import { isRoleNoun, PLURAL_SOURCES } from "../../speakers/tables/titles.js";
import { DOCUMENT_NOUNS } from "../lexicon/words.js";

/** People who are called by what they are to others, and an army. */
const KIN = /^(?:famil(?:y|ies)|parents|survivors|victims|relatives|neighbou?rs|mother|father|military)$/u;

/** Words for what speaks, besides offices and documents. */
const SPEAKERS = [BODY_NOUNS, ORGANIZATION_WORDS, ORGANIZATION_NAMES, PLURAL_SOURCES, GROUP_WORDS];

/** Whether a noun is one of a body, an office, people or a document: survey, ministry, prosecutors. */
export const isOfSpeaker = ({ lemma, normal }: Token): boolean =>
  DOCUMENT_NOUNS.has(lemma) ||
  isRoleNoun(normal) ||
  isRoleNoun(lemma) ||
  SPEAKERS.some((words) => words.has(normal) || words.has(lemma)) ||
  KIN.test(normal);
