import type { CueRow } from "./cue-row.js";

/**
 * Verbs of telling, teaching, naming and putting into words that are cues more seldom than the verbs of saying.
 * Written by hand; grades are guesses.
 */
export const VERBS_OF_DISCLOSURE: readonly CueRow[] = [
  {
    force: "say",
    frames: "quote .9 that .7",
    lemmas:
      "ad-lib blare bleat blubber blurt boom bray breathe caterwaul chirp cluck counsel declaim drone enunciate entone expostulate fulminate grouse harangue harrumph hem hum jabber jest josh lecture lilt lisp mewl moralize mumble natter needle orate pant peal pipe preach proffer prompt quaver quiz roar scold simper smirk snicker sniffle snort soliloquize sputter squawk squeak stammer taunt tease thunder trill tut twang twitter vociferate warble wheeze whinny whistle wisecrack yammer yap yelp yodel",
  },
  {
    force: "say",
    frames: "quote .6 that .6 object .4",
    lemmas:
      "annotate caption chalk chronicle compose dictate draft inscribe jot journal pen print report rewrite scrawl scribble script telegraph telephone telex text transcribe translate type wire",
  },
  {
    force: "report",
    frames: "that .8 object .35",
    lemmas:
      "acquaint apprise circulate communicate convey disseminate divulge familiarize impart inform recap relay retell transmit",
  },
  {
    force: "conclude",
    frames: "that .8 whether .6",
    lemmas:
      "adduce analyse analyze ascertain assess calculate conclude deduce derive diagnose discern gather infer intuit reckon reason surmise verify",
  },
  {
    force: "claim",
    frames: "that .85 object .4",
    lemmas:
      "adjudge advance asseverate attest aver avouch certify declare depone depose maintain plead profess pronounce protest vindicate",
  },
  {
    force: "allege",
    frames: "object .45",
    lemmas: "calumniate defame denounce finger inculpate libel recriminate slander traduce",
  },
  {
    force: "criticize",
    frames: "object .55",
    lemmas:
      "abuse admonish anathematize belabour belabor bemoan castigate chew_out chide crucify damn decry denigrate deprecate disavow dress_down execrate flay flog jeer lament lash objurgate rebuff reprehend reprimand reproach roast savage scapegoat scarify tell_off tongue-lash trounce upbraid vituperate",
  },
  {
    force: "praise",
    frames: "object .55",
    lemmas: "acclaim adulate applaud congratulate eulogize flatter hallow herald laud magnify puff tout",
  },
  { force: "promise", frames: "that .8 infinitive .75", lemmas: "covenant swear undertake vouchsafe warrant" },
  { force: "warn", frames: "that .8 object .4", lemmas: "alert forebode portend premonish" },
  {
    force: "believe",
    frames: "that .8",
    lemmas:
      "ascribe conceive conjecture consider credit deem divine envision fathom figure_out guess imagine intuit opine presume rationalize reckon suppose surmise",
  },
  { force: "hope", frames: "that .7 infinitive .5 for .45", lemmas: "ache aspire crave hunger itch pine thirst" },
  { force: "intend", frames: "infinitive .5", lemmas: "angle aspire contrive determine envisage plot scheme threaten" },
  {
    force: "feel",
    frames: "that .5 object .35",
    lemmas: "applaud begrudge bemoan envy grudge lament pity relish resent savor savour",
  },
  { force: "reveal", frames: "that .8 object .4", lemmas: "betray confide expose unmask uncover unveil" },
  {
    force: "ask",
    frames: "whether .8 quote .8 object .35",
    lemmas: "query question",
  },
  {
    force: "ask",
    frames: "whether .8 quote .8",
    lemmas: "catechize cross-examine interrogate interview poll survey",
  },
  { force: "withdraw", frames: "object .45", lemmas: "abjure backpedal countermand recant retract" },
  {
    force: "confirm",
    frames: "that .85 object .5",
    lemmas: "avow bear_out corroborate ratify substantiate underwrite",
  },
];
