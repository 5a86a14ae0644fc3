import type { CueRow } from "./cue-row.js";

/**
 * Verbs of thinking, knowing, feeling, hoping, wanting and intending.
 * Written by hand; grades are guesses, as in the verbs of saying.
 */
export const VERBS_OF_BELIEF: readonly CueRow[] = [
  { force: "believe", frames: "quote .5 that .95 infinitive-passive .8 object .3 in .4", lemmas: "believe" },
  {
    force: "believe",
    frames: "quote .5 that .95 whether .6 object .15 of .35 about .35 infinitive-passive .7",
    lemmas: "think",
  },
  { force: "believe", frames: "that .85 object .3 infinitive-passive .5", lemmas: "feel" },
  {
    force: "believe",
    frames: "that .85 object .45 infinitive-passive .55",
    lemmas: "assume presume suppose suspect presuppose figure fancy",
  },
  { force: "believe", frames: "that .6 object .45 infinitive-passive .5", lemmas: "consider regard view perceive" },
  {
    force: "believe",
    frames: "that .7 whether .5 object .3 infinitive-passive .3",
    lemmas: "see imagine conceive picture visualize visualise",
  },
  { force: "believe", frames: "that .75 whether .6 object .25", lemmas: "judge assess evaluate appraise weigh" },
  { force: "believe", frames: "that .7 object .2", lemmas: "trust bet wager maintain opine" },
  { force: "believe", frames: "that .6 whether .6 object .4", lemmas: "doubt disbelieve mistrust distrust" },
  { force: "know", frames: "that .8 whether .65 object .2 about .3", lemmas: "know" },
  {
    force: "know",
    frames: "that .8 whether .6 object .25",
    lemmas: "realize realise understand recognize recognise appreciate grasp comprehend",
  },
  { force: "know", frames: "that .6 whether .5 object .15 of .3 about .3", lemmas: "learn discover hear" },
  {
    force: "know",
    frames: "that .6 whether .4 object .1",
    lemmas: "remember forget notice sense detect gather discern intuit",
  },
  { force: "fear", frames: "quote .4 that .92 object .5 infinitive .4 infinitive-passive .7", lemmas: "fear dread" },
  { force: "fear", frames: "quote .7 that .92 about .65", lemmas: "worry fret agonize agonise" },
  { force: "hope", frames: "quote .4 that .93 infinitive .8 for .65", lemmas: "hope" },
  {
    force: "hope",
    frames: "that .85 infinitive .55 object .35 infinitive-passive .7 addressee .5",
    lemmas: "expect anticipate await",
  },
  {
    force: "hope",
    frames: "that .8 infinitive .6 object .3 for .5",
    lemmas: "wish pray yearn long dream aspire hanker",
  },
  { force: "want", frames: "infinitive .65 object .4 addressee .6", lemmas: "want" },
  {
    force: "want",
    frames: "infinitive .5 object .45 that .6 addressee .4",
    lemmas: "prefer desire like love hate",
  },
  {
    force: "want",
    frames: "object .25 infinitive .4",
    lemmas: "crave covet relish enjoy cherish loathe detest dislike despise abhor",
  },
  { force: "intend", frames: "infinitive .7 that .6 object .4 addressee .3", lemmas: "intend mean plan aim" },
  { force: "intend", frames: "infinitive .55 that .7 on .4 object .2", lemmas: "decide resolve elect opt choose" },
  {
    force: "intend",
    frames: "infinitive .55 object .3",
    lemmas: "seek propose pursue mull contemplate consider weigh",
  },
  { force: "intend", frames: "infinitive .55 that .8 object .3", lemmas: "agree consent" },
  { force: "intend", frames: "infinitive .3", lemmas: "try attempt prepare endeavour endeavor strive" },
  { force: "intend", frames: "on .4 infinitive .4", lemmas: "insist plan focus" },
  { force: "accept", frames: "that .75 object .3 infinitive-passive .3", lemmas: "accept" },
  { force: "regret", frames: "quote .4 that .8 object .55", lemmas: "regret rue" },
  { force: "demand", frames: "that .7 object .3 infinitive .4", lemmas: "require stipulate" },
];
