import type { CueRow } from "./cue-row.js";

/**
 * Verbs of saying, asking, writing and showing.
 * Written by hand; the grades are guesses of how often the verb, standing in that frame in a news report, attributes something.
 */
export const VERBS_OF_SAYING: readonly CueRow[] = [
  { force: "say", frames: "quote .99 that .98 whether .85 object .25 infinitive-passive .9", lemmas: "say" },
  { force: "say", frames: "quote .98 that .97 whether .8 to .1", lemmas: "add continue" },
  { force: "say", frames: "quote .98 addressee .97 whether .7 about .4 of .4 object .2", lemmas: "tell" },
  {
    force: "say",
    frames: "quote .95 that .95 whether .7 object .3 about .35 of .35",
    lemmas: "write post tweet retweet blog text email e-mail",
  },
  {
    force: "say",
    frames: "quote .97 that .96 whether .8 object .5",
    lemmas: "state remark comment quip joke recall recount relate narrate",
  },
  {
    force: "say",
    frames: "quote .95 that .95 whether .8 object .6",
    lemmas: "note observe mention point_out bring_up remind",
  },
  {
    force: "say",
    frames: "quote .9 that .9 object .3 on .3 about .3",
    lemmas: "opine muse reflect reminisce ruminate philosophize philosophise generalize editorialize sermonize",
  },
  {
    force: "say",
    frames: "quote .95",
    lemmas:
      "begin start go_on conclude offer venture interject interrupt cut_in chime_in break_in volunteer deadpan crack gush enthuse rave coo purr drawl",
  },
  {
    force: "say",
    frames: "quote .95 that .7",
    lemmas:
      "shout yell scream cry cry_out exclaim bark bellow roar growl snarl snap hiss mutter murmur mumble whisper chant sing intone bawl holler hoot howl shriek screech squeal thunder groan moan sigh sob wail whimper whine grunt chuckle laugh giggle smile grin shrug nod stammer stutter splutter sputter rasp croak",
  },
  {
    force: "say",
    frames: "quote .85",
    lemmas: "beam riff rant kid marvel vent confide cackle croon gasp hedge weep fire_back shoot_back",
  },
  { force: "say", frames: "quote .6", lemmas: "remember pronounce speculate surmise theorize theorise" },
  {
    force: "say",
    frames: "quote .9 that .6 object .4",
    lemmas:
      "recite read read_out quote paraphrase parrot repeat echo mouth utter blurt blurt_out babble prattle ramble rattle_off reel_off spout spew",
  },
  {
    force: "say",
    frames: "quote .9 that .95 whether .85 object .6",
    lemmas:
      "explain clarify elaborate expound specify detail spell_out lay_out set_out sum_up summarize summarise recap",
  },
  {
    force: "say",
    frames: "quote .8 that .95 object .75",
    lemmas:
      "reiterate stress emphasize emphasise underline underscore highlight accentuate re-emphasize restate reaffirm affirm",
  },
  { force: "say", frames: "quote .6 that .85 object .55 to .6", lemmas: "hint allude" },
  {
    force: "say",
    frames: "quote .7 that .9 whether .6 object .45",
    lemmas: "intimate insinuate imply signal indicate suggest signify telegraph",
  },
  {
    force: "announce",
    frames: "quote .85 that .95 whether .7 object .55 infinitive .7",
    lemmas: "announce proclaim declare herald trumpet broadcast publicize publicise unveil advertise",
  },
  {
    force: "announce",
    frames: "quote .7 that .9 whether .7 object .4",
    lemmas: "reveal disclose divulge make_public make_known let_slip leak",
  },
  { force: "announce", frames: "quote .5 object .35", lemmas: "publish release" },
  { force: "report", frames: "quote .85 that .96 whether .8 object .4 infinitive-passive .75 on .3", lemmas: "report" },
  {
    force: "report",
    frames: "quote .6 that .85 whether .8 object .35",
    lemmas: "brief inform notify advise apprise update enlighten alert",
  },
  { force: "report", frames: "quote .4 object .4", lemmas: "document chronicle record log register" },
  {
    force: "describe",
    frames: "quote .6 whether .8 object .7 as .65",
    lemmas: "describe depict portray characterize characterise paint label brand cast term dub style liken compare",
  },
  { force: "describe", frames: "quote .6 object .6 predicate .7", lemmas: "call" },
  {
    force: "describe",
    frames: "object .4",
    lemmas:
      "deem rate rank name peg nickname title christen designate define categorize categorise classify class frame couch",
  },
  { force: "claim", frames: "quote .9 that .96 infinitive .85 object .45", lemmas: "claim" },
  {
    force: "claim",
    frames: "quote .9 that .95 object .5",
    lemmas:
      "assert contend maintain avow aver asseverate posit submit insist argue reason pontificate attest testify swear",
  },
  { force: "claim", frames: "quote .5 that .7 object .3 about .4", lemmas: "boast brag gloat crow profess" },
  { force: "allege", frames: "quote .85 that .97 object .75 infinitive-passive .9", lemmas: "allege" },
  { force: "allege", frames: "quote .3 object .7 of .5", lemmas: "accuse charge" },
  {
    force: "allege",
    frames: "object .5 that .6",
    lemmas: "blame impute ascribe attribute fault incriminate indict arraign implicate impeach prosecute sue",
  },
  {
    force: "confirm",
    frames: "quote .9 that .95 whether .8 object .6",
    lemmas: "confirm corroborate verify certify validate authenticate vouch",
  },
  {
    force: "confirm",
    frames: "quote .9 that .95 object .65 to .6",
    lemmas: "acknowledge admit concede confess own_up fess_up",
  },
  { force: "confirm", frames: "quote .85 that .9 object .35 with .5", lemmas: "agree concur assent" },
  { force: "deny", frames: "quote .9 that .96 object .75", lemmas: "deny" },
  {
    force: "deny",
    frames: "quote .85 that .85 object .7",
    lemmas: "dispute refute rebut contradict gainsay debunk disavow disclaim repudiate contest",
  },
  {
    force: "deny",
    frames: "quote .8 that .6 object .65",
    lemmas:
      "reject dismiss shrug_off brush_off brush_aside wave_away laugh_off scoff_at pooh_pooh discount play_down downplay shoot_down",
  },
  { force: "deny", frames: "quote .8 that .8 with .6", lemmas: "disagree dissent" },
  { force: "deny", frames: "that .85 whether .6 object .5", lemmas: "rule_out" },
  { force: "deny", frames: "that .8", lemmas: "exclude" },
  { force: "reply", frames: "quote .97 that .9 to .35 with .3", lemmas: "reply respond retort riposte rejoin" },
  {
    force: "reply",
    frames: "quote .9 that .85 object .25",
    lemmas: "answer counter shoot_back fire_back hit_back bite_back push_back",
  },
  { force: "ask", frames: "quote .97 addressee .7 whether .9 infinitive .5 for .5 about .6 object .25", lemmas: "ask" },
  {
    force: "ask",
    frames: "quote .9 whether .9 object .45 about .5",
    lemmas: "inquire enquire query wonder question quiz grill probe press",
  },
  {
    force: "ask",
    frames: "quote .4 addressee .65 infinitive .6 that .8 object .45",
    lemmas: "request beg beseech implore entreat petition plead solicit",
  },
  { force: "ask", frames: "quote .5 for .75", lemmas: "appeal lobby campaign clamour clamor" },
  { force: "call_for", frames: "quote .4 for .85 on .85 upon .85", lemmas: "call" },
  { force: "call_for", frames: "quote .6 addressee .85 that .85 object .6", lemmas: "urge exhort admonish" },
  { force: "call_for", frames: "quote .7 that .9 infinitive .75 object .65", lemmas: "demand" },
  {
    force: "call_for",
    frames: "quote .5 addressee .6 that .8 infinitive-passive .5",
    lemmas: "order command instruct direct enjoin mandate decree dictate",
  },
  {
    force: "call_for",
    frames: "quote .5 addressee .55 that .5 object .35",
    lemmas: "encourage invite challenge dare persuade convince coax prod goad nudge press pressure",
  },
  {
    force: "call_for",
    frames: "quote .6 that .85 object .6 whether .5",
    lemmas: "recommend advocate prescribe counsel",
  },
  { force: "call_for", frames: "quote .5 that .8 infinitive .75 object .65", lemmas: "propose moot float" },
  {
    force: "warn",
    frames: "quote .95 that .97 addressee .85 of .85 against .85 about .8 object .5",
    lemmas: "warn caution forewarn",
  },
  { force: "warn", frames: "quote .6 that .85 infinitive .6", lemmas: "threaten" },
  {
    force: "promise",
    frames: "quote .85 that .95 infinitive .9 object .55 addressee .6",
    lemmas: "promise pledge vow",
  },
  { force: "promise", frames: "quote .8 that .9 addressee .9 object .55 of .5", lemmas: "assure reassure" },
  { force: "promise", frames: "quote .3 that .8 infinitive .5 object .4", lemmas: "guarantee undertake commit swear" },
  { force: "promise", frames: "infinitive .55", lemmas: "offer volunteer" },
  {
    force: "estimate",
    frames: "quote .8 that .95 object .65 infinitive-passive .8",
    lemmas: "estimate calculate reckon gauge compute guesstimate",
  },
  {
    force: "estimate",
    frames: "quote .85 that .95 object .65 whether .7 infinitive-passive .75",
    lemmas: "predict forecast project foretell prophesy prognosticate foresee envisage envision",
  },
  {
    force: "estimate",
    frames: "that .9 object .4 whether .6",
    lemmas: "speculate theorize theorise hypothesize hypothesise surmise postulate guess conjecture",
  },
  {
    force: "conclude",
    frames: "quote .7 that .95 whether .8 infinitive-passive .6",
    lemmas: "conclude deduce infer determine ascertain establish",
  },
  { force: "conclude", frames: "quote .6 that .9 whether .6 object .1", lemmas: "find" },
  {
    force: "conclude",
    frames: "quote .6 that .85 object .25 infinitive-passive .4",
    lemmas: "rule",
  },
  {
    force: "conclude",
    frames: "quote .3 that .85 object .25 infinitive-passive .4",
    lemmas: "adjudge adjudicate opine decide",
  },
  { force: "show", frames: "that .85 whether .6 object .3 quote .5", lemmas: "show" },
  {
    force: "show",
    frames: "that .8 whether .55 object .25",
    lemmas: "demonstrate illustrate prove evidence evince bear_out attest reflect",
  },
  {
    force: "complain",
    frames: "quote .92 that .95 about .75 of .7",
    lemmas: "complain grumble gripe grouse moan protest bemoan lament carp kvetch grouch beef remonstrate bleat",
  },
  { force: "complain", frames: "quote .5 that .6 object .65", lemmas: "bewail deplore decry rue regret mourn" },
  { force: "object", frames: "quote .7 that .85 to .65", lemmas: "object demur balk" },
  { force: "apologize", frames: "quote .8 that .5 for .65 to .2", lemmas: "apologize apologise" },
  {
    force: "express",
    frames: "that .6 object .8",
    lemmas: "express voice convey articulate verbalize verbalise vent communicate",
  },
  {
    force: "discuss",
    frames: "whether .7 object .5",
    lemmas: "discuss outline address tout touch_on debate broach cite invoke flag",
  },
  { force: "discuss", frames: "about .6 of .6 quote .4", lemmas: "talk speak" },
  { force: "discuss", frames: "object .35 to .6", lemmas: "refer point" },
  { force: "confirm", frames: "that .6", lemmas: "grant" },
  {
    force: "negotiate",
    frames: "infinitive .4 object .3 quote .3 that .3",
    lemmas: "negotiate bargain haggle mediate",
  },
  { force: "decline", frames: "infinitive .5 object .3", lemmas: "refuse decline" },
];
