import type { CueRow } from "./cue-row.js";

/**
 * Nouns that attribute: the claim that, a promise to, criticism of.
 * Written by hand; grades are guesses, as in the verbs of saying.
 */
export const CUE_NOUNS: readonly CueRow[] = [
  {
    force: "say",
    frames: "that .85 quote .4 about .4 on .2",
    lemmas:
      "statement remark comment assertion declaration pronouncement observation message note post tweet quip joke mention reminder word",
  },
  {
    force: "claim",
    frames: "that .92 of .45 about .35 infinitive .5",
    lemmas: "claim contention argument insistence boast assertion testimony affirmation avowal",
  },
  {
    force: "allege",
    frames: "that .95 of .7 about .4 against .3",
    lemmas: "allegation accusation charge insinuation innuendo complaint",
  },
  {
    force: "report",
    frames: "that .85 of .5",
    lemmas: "report rumour rumor news account disclosure revelation gossip story leak",
  },
  {
    force: "estimate",
    frames: "that .9 of .5",
    lemmas: "estimate prediction forecast projection calculation guess speculation prognosis prophecy",
  },
  {
    force: "conclude",
    frames: "that .9 of .3",
    lemmas: "conclusion finding ruling determination judgment judgement verdict assessment diagnosis",
  },
  { force: "decide", frames: "infinitive .5 that .6", lemmas: "decision" },
  {
    force: "warn",
    frames: "that .95 of .6 about .55 against .5 infinitive .6",
    lemmas: "warning threat alarm alert caution",
  },
  {
    force: "promise",
    frames: "that .9 infinitive .8 of .5",
    lemmas: "promise pledge vow commitment assurance guarantee oath undertaking",
  },
  {
    force: "call_for",
    frames: "for .65 that .8 infinitive .55",
    lemmas: "call demand request appeal plea proposal recommendation petition exhortation bid",
  },
  {
    force: "call_for",
    frames: "infinitive .4 that .8",
    lemmas: "suggestion advice invitation instruction order directive urging",
  },
  { force: "deny", frames: "that .85 of .6", lemmas: "denial rejection refutation repudiation disavowal" },
  {
    force: "confirm",
    frames: "that .85 of .5",
    lemmas: "confirmation acknowledgment acknowledgement admission confession concession recognition",
  },
  {
    force: "believe",
    frames: "that .92 in .35 of .2",
    lemmas:
      "belief conviction opinion view notion perception assumption presumption supposition feeling sentiment sense theory thesis hypothesis idea impression premise understanding thinking faith",
  },
  {
    force: "believe",
    frames: "that .7 about .55 over .4 of .4",
    lemmas: "suspicion doubt skepticism scepticism uncertainty misgiving",
  },
  {
    force: "fear",
    frames: "that .92 of .6 about .6 over .5",
    lemmas: "fear concern worry anxiety apprehension dread unease",
  },
  {
    force: "hope",
    frames: "that .9 of .55 for .5 infinitive .5",
    lemmas: "hope expectation optimism confidence wish aspiration desire dream",
  },
  {
    force: "intend",
    frames: "infinitive .5 for .25 of .3",
    lemmas: "plan intention intent aim goal determination willingness readiness ambition resolve desire eagerness",
  },
  { force: "refuse", frames: "infinitive .5", lemmas: "refusal reluctance unwillingness" },
  {
    force: "criticize",
    frames: "of .65 that .7 over .4 for .4 on .3",
    lemmas: "criticism condemnation denunciation ridicule mockery rebuke censure disapproval critique",
  },
  { force: "criticize", frames: "on .4 against .4 at .35", lemmas: "attack tirade swipe jab broadside diatribe rant" },
  { force: "praise", frames: "for .6 of .55", lemmas: "praise acclaim admiration applause compliment commendation" },
  { force: "support", frames: "for .5 of .45", lemmas: "support endorsement backing approval enthusiasm" },
  { force: "oppose", frames: "to .55", lemmas: "opposition objection resistance hostility" },
  { force: "ask", frames: "about .55 whether .6 of .3 on .3 over .4", lemmas: "question query inquiry" },
  {
    force: "regret",
    frames: "for .5 that .6 over .4 about .4",
    lemmas: "apology regret remorse outrage anger frustration dismay disappointment",
  },
];
