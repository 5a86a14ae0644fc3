import type { CueRow } from "./cue-row.js";

/**
 * Adjectives and participles that attribute after a form of `be`, `feel`, `seem`: is confident that, was critical of.
 * Written by hand; grades are guesses, as in the verbs of saying.
 */
export const CUE_ADJECTIVES: readonly CueRow[] = [
  {
    force: "believe",
    frames: "that .9 of .5 about .5 in .4",
    lemmas: "confident sure certain convinced positive adamant satisfied persuaded",
  },
  {
    force: "believe",
    frames: "that .8 about .7 of .7 whether .6",
    lemmas: "unsure uncertain doubtful skeptical sceptical dubious unconvinced suspicious wary unclear",
  },
  { force: "hope", frames: "that .9 about .6 of .5", lemmas: "hopeful optimistic pessimistic" },
  {
    force: "fear",
    frames: "that .85 about .65 of .5 by .3",
    lemmas: "afraid fearful worried concerned anxious nervous alarmed apprehensive uneasy troubled",
  },
  {
    force: "feel",
    frames: "that .7 about .5 with .45 by .4 infinitive .35 at .4",
    lemmas:
      "glad happy pleased delighted thrilled proud grateful thankful sorry sad disappointed upset angry furious outraged surprised shocked stunned amazed astonished excited relieved embarrassed ashamed frustrated disgusted appalled horrified dismayed annoyed enraged baffled puzzled",
  },
  { force: "know", frames: "that .65 of .4", lemmas: "aware mindful conscious unaware" },
  {
    force: "intend",
    frames: "infinitive .55 on .4 that .5",
    lemmas: "willing ready prepared determined eager reluctant unwilling keen anxious intent committed hesitant",
  },
  { force: "criticize", frames: "of .65 about .5", lemmas: "critical contemptuous dismissive scornful disdainful" },
  { force: "support", frames: "of .5 about .5", lemmas: "supportive enthusiastic complimentary" },
  { force: "oppose", frames: "to .6", lemmas: "opposed hostile averse resistant" },
  { force: "interest", frames: "in .35", lemmas: "interested" },
  {
    force: "say",
    frames: "that .7 about .5",
    lemmas: "clear explicit emphatic insistent frank blunt candid vocal outspoken",
  },
];
