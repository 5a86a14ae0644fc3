import type { CueRow } from "./cue-row.js";

/**
 * Verbs that attribute what stands after their preposition: pushed for talks, marvelled at the speed.
 * Written by hand; grades are guesses, as in the verbs of saying.
 */
export const VERBS_WITH_PREPOSITIONS: readonly CueRow[] = [
  {
    force: "call_for",
    frames: "for .55",
    lemmas: "push press lobby campaign agitate plead petition advertise strive clamour clamor",
  },
  { force: "call_for", frames: "against .6 for .5", lemmas: "argue advise counsel recommend rule speak testify" },
  { force: "oppose", frames: "against .5", lemmas: "vote campaign protest fight demonstrate lobby rebel" },
  { force: "support", frames: "for .4 with .45", lemmas: "vote side root cheer vouch" },
  { force: "support", frames: "with .4", lemmas: "sympathize sympathise empathize identify align" },
  {
    force: "discuss",
    frames: "on .5 about .45",
    lemmas: "comment elaborate remark expand expound dwell opine pontificate ruminate reflect",
  },
  {
    force: "discuss",
    frames: "of .5 about .45",
    lemmas: "joke boast brag talk speak write complain tweet gossip rave",
  },
  { force: "reply", frames: "quote .8 to .4", lemmas: "react" },
  { force: "hint", frames: "at .55", lemmas: "hint" },
  {
    force: "feel",
    frames: "at .45 over .4",
    lemmas: "marvel bristle balk scoff chafe laugh wince bridle recoil rejoice grieve",
  },
  { force: "believe", frames: "of .35 about .4", lemmas: "think dream despair" },
  { force: "know", frames: "of .4 about .4", lemmas: "learn hear know" },
  { force: "want", frames: "about .4 for .4", lemmas: "care" },
  { force: "deny", frames: "with .5 over .4", lemmas: "disagree differ quarrel quibble" },
  { force: "confirm", frames: "with .45 on .4", lemmas: "agree" },
  { force: "blame", frames: "on .4", lemmas: "blame" },
  { force: "describe", frames: "to .45", lemmas: "liken compare" },
  { force: "criticize", frames: "back .4 against .45", lemmas: "push hit fire" },
];
