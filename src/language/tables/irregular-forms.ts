/** Irregular English forms and their dictionary forms, from the lists any school grammar prints. `lemma: forms`. */
const verbs = `
be: am is are was were been being 's 're 'm ai
have: has had having 've
do: does did done doing
go: goes went gone
say: says said
arise: arose arisen|awake: awoke awoken|bear: bore borne born|beat: beaten|become: became|begin: began begun|bend: bent|bet: bet
bid: bade bidden|bind: bound|bite: bit bitten|bleed: bled|blow: blew blown|break: broke broken|breed: bred|bring: brought|build: built
burn: burnt|buy: bought|catch: caught|choose: chose chosen choosing|cling: clung|come: came|creep: crept|deal: dealt|dig: dug|draw: drew drawn
dream: dreamt|drink: drank drunk|drive: drove driven|dwell: dwelt|eat: ate eaten|fall: fell fallen|feed: fed|feel: felt|fight: fought|find: found
flee: fled|fling: flung|fly: flew flown flies|forbid: forbade forbidden|forecast: forecast|foresee: foresaw foreseen|forget: forgot forgotten|forgive: forgave forgiven|freeze: froze frozen
get: got gotten getting|give: gave given|grind: ground|grow: grew grown|hang: hung|hear: heard|hide: hid hidden|hit: hitting|hold: held|keep: kept|kneel: knelt|know: knew known
lay: laid|lead: led|lean: leant|leap: leapt|learn: learnt|leave: left leaving|lend: lent|lie: lay lain lying|light: lit|lose: lost losing|make: made making|mean: meant|meet: met
mistake: mistook mistaken|overcome: overcame|overtake: overtook overtaken|overthrow: overthrew overthrown|pay: paid|prove: proven|quit: quitting|ride: rode ridden|ring: rang rung|rise: rose risen rising|run: ran running
see: saw seen|seek: sought|sell: sold|send: sent|set: setting|shake: shook shaken|shine: shone|shoot: shot|show: shown|shrink: shrank shrunk|sing: sang sung|sink: sank sunk|sit: sat sitting|sleep: slept|slide: slid
speak: spoke spoken|speed: sped|spend: spent|spin: spun|spring: sprang sprung|stand: stood|steal: stole stolen|stick: stuck|sting: stung|strike: struck stricken|string: strung|strive: strove striven|swear: swore sworn
sweep: swept|swim: swam swum|swing: swung|take: took taken taking|teach: taught|tear: tore torn|tell: told|think: thought|throw: threw thrown|undergo: underwent undergone|understand: understood|undertake: undertook undertaken
uphold: upheld|wake: woke woken|wear: wore worn|weave: wove woven|weep: wept|win: won winning|wind: wound|withdraw: withdrew withdrawn|withhold: withheld|withstand: withstood|write: wrote written writing
die: dying dies died|tie: tying ties tied|use: using used|die: dying|vie: vying|cause: causing caused|rebuild: rebuilt|resell: resold|retake: retook retaken|rewrite: rewrote rewritten|oversee: oversaw overseen|outgrow: outgrew outgrown|repay: repaid|mislead: misled
can: ca could|will: wo 'll would|shall: sha should|may: might|must: must
`;

const nouns = `
man: men|woman: women|child: children|person: people|foot: feet|tooth: teeth|goose: geese|mouse: mice|ox: oxen|life: lives|wife: wives|knife: knives|leaf: leaves|half: halves|self: selves|shelf: shelves|thief: thieves|wolf: wolves|loaf: loaves|calf: calves
crisis: crises|analysis: analyses|basis: bases|thesis: theses|hypothesis: hypotheses|axis: axes|diagnosis: diagnoses|oasis: oases|parenthesis: parentheses|emphasis: emphases
criterion: criteria|phenomenon: phenomena|medium: media|datum: data|bacterium: bacteria|curriculum: curricula|memorandum: memoranda|referendum: referenda|stratum: strata|alumnus: alumni|nucleus: nuclei|stimulus: stimuli|radius: radii|cactus: cacti|syllabus: syllabi
index: indices|appendix: appendices|matrix: matrices|vertex: vertices|die: dice|penny: pence|gas: gases gasses|bus: buses|lens: lenses|virus: viruses|status: statuses|campus: campuses|bonus: bonuses|census: censuses|corps: corps|series: series|species: species|means: means|news: news|headquarters: headquarters|crossroads: crossroads|barracks: barracks|aircraft: aircraft|sheep: sheep|fish: fish|economics: economics|politics: politics|physics: physics|mathematics: mathematics|tie: ties|pie: pies|lie: lies|movie: movies|cookie: cookies|zombie: zombies|rookie: rookies|hoodie: hoodies|selfie: selfies|calorie: calories|prairie: prairies|eerie: eerie|genie: genies|shoe: shoes|toe: toes|foe: foes|canoe: canoes|hero: heroes|potato: potatoes|tomato: tomatoes|echo: echoes|veto: vetoes|cargo: cargoes|mosquito: mosquitoes|torpedo: torpedoes|embargo: embargoes|volcano: volcanoes|axe: axes|cache: caches|headache: headaches|ache: aches|avalanche: avalanches|niche: niches|psyche: psyches|house: houses|horse: horses|nurse: nurses|purse: purses|course: courses|source: sources|case: cases|base: bases|phase: phases|purchase: purchases|release: releases|increase: increases|decrease: decreases|disease: diseases|lease: leases|database: databases|phrase: phrases|vase: vases|purpose: purposes|response: responses|expense: expenses|license: licenses|defense: defenses|offense: offenses|sense: senses|rose: roses|nose: noses|dose: doses|hose: hoses|cause: causes|clause: clauses|pause: pauses|use: uses|excuse: excuses|warehouse: warehouses|exercise: exercises|enterprise: enterprises|franchise: franchises|premise: premises|promise: promises|surprise: surprises|noise: noises|universe: universes|verse: verses|reverse: reverses|corpse: corpses|lapse: lapses|collapse: collapses|size: sizes|prize: prizes|breeze: breezes|maze: mazes|gaze: gazes|bronze: bronzes
`;

const adjectives = `
good: better best|bad: worse worst|far: further farther furthest farthest|large: larger largest|late: later latest|wide: wider widest|close: closer closest|able: abler ablest|free: freer freest|safe: safer safest|strange: stranger strangest|simple: simpler simplest|fine: finer finest|nice: nicer nicest|rare: rarer rarest|sure: surer surest|wise: wiser wisest|brave: braver bravest|pure: purer purest|severe: severer severest|fierce: fiercer fiercest|loose: looser loosest|humble: humbler humblest|noble: nobler noblest|gentle: gentler gentlest|subtle: subtler subtlest
`;

function table(text: string): ReadonlyMap<string, string> {
  const lemmas = new Map<string, string>();
  for (const row of text.split(/[\n|]/)) {
    const [lemma = "", forms = ""] = row.split(": ");
    for (const form of forms.split(" ")) if (form !== "" && !lemmas.has(form)) lemmas.set(form, lemma.trim());
  }
  return lemmas;
}

export const irregularVerbs = table(verbs);
export const irregularNouns = table(nouns);
export const irregularAdjectives = table(adjectives);
