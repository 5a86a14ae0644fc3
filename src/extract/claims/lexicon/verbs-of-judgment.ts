import type { CueRow } from "./cue-row.js";

/**
 * Verbs of praising, blaming, supporting and opposing: the content is what the judgment falls on.
 * Written by hand; grades are guesses, as in the verbs of saying.
 */
export const VERBS_OF_JUDGMENT: readonly CueRow[] = [
  {
    force: "criticize",
    frames: "quote .5 that .5 object .75",
    lemmas:
      "criticize criticise condemn denounce decry slam blast lambast lambaste castigate rebuke chide chastise scold reprimand reprove reproach berate upbraid censure excoriate pillory vilify lash rip bash knock pan skewer savage assail deride ridicule mock taunt disparage denigrate belittle demean malign slander smear deprecate fault attack hammer",
  },
  {
    force: "criticize",
    frames: "quote .5 object .55",
    lemmas:
      "insult tease needle lampoon satirize satirise scorn sneer jeer heckle trash bad-mouth badmouth dis diss hit slap swipe jab zing ding impugn",
  },
  {
    force: "criticize",
    frames: "quote .5 at .55 out .5 against .55",
    lemmas: "lash_out rail inveigh fulminate rage fume scoff sneer jeer bristle snipe",
  },
  {
    force: "praise",
    frames: "quote .6 object .75",
    lemmas:
      "praise laud hail applaud commend compliment extol exalt eulogize eulogise acclaim salute congratulate welcome celebrate champion tout toast",
  },
  {
    force: "praise",
    frames: "quote .4 object .45 for .4",
    lemmas: "thank credit honour honor admire appreciate glorify lionize respect",
  },
  {
    force: "support",
    frames: "object .6 that .6",
    lemmas: "endorse support back favour favor second uphold defend advocate espouse embrace",
  },
  { force: "support", frames: "of .6", lemmas: "approve disapprove" },
  { force: "oppose", frames: "object .65", lemmas: "oppose resist protest resent spurn" },
  { force: "defend", frames: "that .5 object .6", lemmas: "justify rationalize rationalise excuse exonerate absolve" },
  { force: "question", frames: "whether .85 object .6", lemmas: "question challenge doubt scrutinize scrutinise" },
  { force: "demand", frames: "object .4", lemmas: "ban prohibit forbid bar outlaw" },
  {
    force: "withdraw",
    frames: "object .5",
    lemmas: "retract recant withdraw renounce disown forswear revoke rescind backtrack",
  },
  { force: "estimate", frames: "figure .8", lemmas: "count tally register record expect list see" },
];
