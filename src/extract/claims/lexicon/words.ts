/** Closed classes and small word fields the claim rules look at; all in lower case. Written by hand. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

export const SUBJECT_PRONOUNS = words(
  "he she they it i we you who which that this these those one someone somebody everyone everybody nobody others many some several most few none both neither either",
);
export const WH_WORDS = words("whether if how why what when where who which whom whose whatever whoever however");
export const BE = words("be is are was were been being am 's 're 'm isn't aren't wasn't weren't");
export const NEGATIONS = words("not n't never no nor neither hardly scarcely");
export const AUXILIARIES = words(
  "be is are was were been being am have has had having do does did will would can could may might must shall should ca wo 'll 'd 've 're 'm 's got get",
);
export const TIME_NOUNS = words(
  "monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun today yesterday tomorrow tonight morning afternoon evening night noon midnight week month year day decade weekend hour minute moment time january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec spring summer autumn fall winter season earlier later ago recently previously now then century period",
);
export const OCCASIONS = words(
  "statement interview speech address rally email e-mail tweet message letter memo news conference briefing press debate call telephone phone post report remarks testimony hearing session meeting forum broadcast appearance article column editorial essay op-ed book memoir podcast blog document filing paper note release event summit gathering television tv radio facebook twitter instagram video ad advertisement poll survey court comment comments stage trail exchange conversation discussion chat visit trip tour lunch dinner breakfast reception ceremony convention town-hall town hall interviews speeches statements emails tweets response reply retort reference turn fact part particular short addition general private public writing person detail sum",
);
export const VERB_PARTICLES = words("out up down off on in back away aside through over forth");
/** Conjunctions and adverbs that a clause may open with, outside what it says. */
export const CLAUSE_OPENERS = words(
  "but and so yet still however meanwhile also then moreover furthermore instead nevertheless nonetheless",
);
export const SUBORDINATORS = words(
  "because although though while whereas since after before when if unless until as once whenever wherever that lest provided",
);
/** Labels that a news desk sets over its own words, with a colon; they name nobody who speaks. */
export const DESK_LABELS = words(
  "breaking clarification commentary correction disclosure editorial exclusive explainer gallery listen live note notes opinion photo photos related sidebar spoiler timeline update updated video warning watch",
);

/** Nouns for documents and bodies of evidence: they "say", "show" and "find". */
export const DOCUMENT_NOUNS = words(
  "report study survey poll statement document paper article email letter memo data figure figures statistics record records filing lawsuit complaint indictment affidavit analysis review transcript tweet post website site book ad video footage research researcher census audit investigation inquiry results result evidence number numbers polls polling averages surveys studies reports documents emails estimate estimates newspaper magazine agency outlet editorial headline sign law rule bill order ruling resolution treaty constitution text message testimony test tests",
);
