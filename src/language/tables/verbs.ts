/**
 * Verbs whose dictionary form cannot be told from their -ed and -ing forms by rule. From WordNet 3.0's list of verbs of
 * one word (Princeton University, https://wordnet.princeton.edu/license-and-commercial-use), less those the rules in
 * `lemmatize.ts` get right.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** In -e behind a stem that could stand alone: `hoped` → `hope`, `created` → `create`. */
export const verbsInE = list(`
  abate abide abjure abrade accede accentuate accoutre accrete acerbate ache acquire actuate adhere adjure admeasure
  admire adore advantage adventure aggrade agree aline allege allude allure ambuscade analyse anele ante antecede
  anticipate antiquate approbate aquaplane arbitrage ascribe aspire assuage assume assure astringe atone attenuate
  attire attribute attune automobile avalanche avenge average awake azure backbite backfire backslide backstroke bake
  bale bandage bare barrage barricade baste bate bathe become begrime beguile belie bellyache bemire besiege bestride
  betide beware bide bike binge biodegrade birdie birdlime bite blame blare blaspheme blindside blockade bode bone
  boogie bore bowse braille brake breaststroke breathalyse breathe bribe brigade brine broadside brocade browse burke
  buttonhole cabbage cache caddie cage cajole cake calcimine calcine camouflage cane cannonade canoe capriole capsule
  capture caracole care caricature carmine cascade caseate catalyse cede censure centre centrifuge cere chafe
  challenge chandelle chaperone chasse chicane chide chime chine choke chrome chute circumscribe circumvolute cite
  clone closure clothe cloture cobblestone coconspire code cohere coiffe coiffure coincide coinsure coke collapse
  collide collude combine come comminute commune commute compare compensate compere compete compile complete compute
  concede concentre conclude concrete condole condone cone confide configure confine confute conge conglobate
  conglobe conjecture conjure connote console conspire constipate constitute constringe consume contravene contribute
  convene convoke convolute cope coquette core corrade corrode costume counterchallenge countermine counterstrike
  cowhide crane crape create creosote crepe cringe crusade cube culture cure cyclostyle damage damascene dare
  dateline debate debone decide declare decline decode decoke decree decussate defame defile define degrade delete
  delineate delude deluge demote denature denote denude deplane deplete deplore deplume depone depute deride descale
  describe desire destine determine dethrone devaluate devote dialyse dike dilute dine disadvantage disagree
  disambiguate discipline discommode discourage disengage disfigure disincline dislike disoblige disparage displume
  dispute disrobe dissipate dissuade distribute disunite divide divine domicile dope dote douche downgrade dowse
  drape drone drowse dupe dyke dynamite eclipse effectuate elapse electrocute elide elocute elope elude elute
  emancipate emcee emote empale emplane enclothe encode encore encourage endure enfilade engage enplane enquire
  enrage enrapture enrobe enshrine ensile ensnare ensure enthrone entwine enucleate envisage equate erode escalade
  escape evacuate evade evaluate eventuate evoke exacerbate examine excite exclude excrete exculpate execute exhale
  exhume exile expedite expire explode explore expunge extenuate extirpate extradite extravasate extrude exude
  facsimile fade fake fare fate feature fete figure file filigree fine fire fissure fixate flake flambe flame flare
  flee fluctuate flute footnote forage forebode foresee forsake fracture frame free fricassee fringe fume fusillade
  gage game gangrene gape garage garnishee garotte garrote garrotte gasconade gauge gazette gesture ghostwrite gibe
  glare glide glimpse glissade gore gouge grade graduate grime gripe grope grubstake guarantee guide guillotine gybe
  habituate hale handwrite hare hassle hate headline hemorrhage heterodyne hide hike hinge hire hitchhike hole
  holystone home hone hope horseshoe hydrolyse hydroplane hype ideate ignite ignore illume illumine image imagine
  imbibe immure impale impede impinge implode implore importune impute incarnadine incite incline include incommode
  incubate inculpate indenture indite individuate infatuate inflame infringe inhale inhere inhume injure inquire
  inscribe insinuate inspire inspissate institute insure intercede interfere interlope interlude intertwine intervene
  intone intrude intubate inure invade invite invoke jackknife jade jawbone jibe joke joyride julienne keynote kite
  knife lade lame landscape lapse lecture leverage like lime line loathe locomote lope lounge lube luge lunge lure
  luxate machine macrame mainline make malversate manage manicure manoeuvre manufacture manure marinade masquerade
  massacre massage masturbate matte mature measure medicine menstruate message mime mine mire miscreate misfire
  misgauge misguide mismanage misname misquote mistake mistime moonshine mope mortgage motorbike mousse muckrake mute
  name nasale nauseate nickname note nucleate nuke nurture oblige obscure obstipate obtrude occlude opine outline
  outmanoeuvre outmode outrage outride outscore outshine outstare outvie outvote ovenbake overawe overclothe overcome
  overcompensate overlie overrefine override overrule oversee overtake overtire overwrite package page pale palisade
  palpate pantomime parachute parade paralyse pare parole partake participate paste pasture patronage pedicure
  perfume perjure permeate permute peroxide perpetuate persecute persevere perspire persuade pervade phone picture
  pigeonhole pile pillage pine pipe pirouette plane plume plunge poke pole pollute polychrome pomade pore postpone
  posture precede preclude predestine predetermine prefigure prelude prepare presage prescribe preside pressure
  presume pride prime privilege probate probe procreate procure profane profile programme prolapse promenade promote
  proscribe prosecute prostitute protrude provide provoke prune psychoanalyse puke pule pulsate punctuate puncture
  pupate puree quake quarantine quote rage rake rampage rape ravage realine reassure reattribute rebate rebuke
  recapture recede recite recline recode recombine reconcile reconnoitre reconstitute reconvene recreate rede
  redefine redetermine redistribute redline reevaluate reexamine referee refine refracture refute regale reignite
  reinsure relapse reline remake rename renegade renege repine replete reprobate repute require requite rescale
  reschedule reshape reside resile resole respire respite restitute restore restructure resublime resume retake retie
  retire retrograde reunite revenge revere revile revoke rewire rewrite rhyme ride ridicule rile rime riposte robe
  rollerblade rope rouge rule rummage rupture sabotage sabre sailplane salute salvage sate satellite saute savage
  scale scare scavenge schedule scheme score scrape scribe scrimmage scrounge sculpture scythe seaplane secede
  seclude secrete secure seethe seine sellotape semaphore serenade shade shake shame shape share sheathe shine shoe
  shoetree shore shrine side sideline sideswipe sightsee silhouette sire site situate skate slake slide slime slope
  smile smite smoke snake snare snipe snore snowmobile snowshoe sole solmizate soothe spade spare spike spite sponge
  spree spume square squeegee squire stage stake stale stampede stare stereotype stockade stockpile stoke stone
  stooge store strafe streamline stride strike stripe stroke structure style stymie subdivide sublime subluxate
  submarine subscribe subside substitute subsume sulfate sulfurette sulphurette sunbathe superannuate superscribe
  supersede supervene suspire suture swage swathe swipe syncopate syringe take tame tape taste teethe telephone
  telescope tenure tergiversate terrasse theme throne tide tile time tincture tippytoe tiptoe tire tithe tone tonsure
  tope torture tote tousle trade traipse transcribe transfigure transmute transpire transude treasure tree trephine
  tube tune tussle twine twinge type typewrite ultracentrifuge umpire unclothe underlie underline undermine
  underquote underscore undertake underwrite undrape unhinge unite unlade unmake unsheathe untie untune untwine
  unwire unyoke upgrade upstage valuate venture vesture videotape vote vouchsafe voyage wade wage wake wane ware
  waste welcome whale whine white wholesale whore wine wipe wire wreathe write writhe yoke zone
`);

/** Without -e, though the ending looks as if it lacked one: `focused` → `focus`. */
export const verbsWithoutE = list(`
  antic arc bang bias bivouac blat blitz boomerang bus buzz callous callus canvas cat caucus census chorus clang
  defang degas fizz focus format frizz frolic gang gas hang jazz kibbitz kibitz lyric mat miaou mimic nonplus
  overhang panic photostat picnic plat prang precis quiz rat razz refocus relyric rendezvous rev rubric rumpus scat
  shellac sic sizz slang slat snafu spang splat spritz summons sync talc tarmac tat teargas thermostat traffic
  trellis twang verdigris waltz whang whiz whizz zinc
`);

/** In a doubled consonant that is their own: `called` → `call`, `added` → `add`. */
export const verbsInDoubledConsonant = list(`
  appall ball bankroll befall bell bill blackball bull call catcall chill cull distill drill dull dwell enroll
  enthrall eyeball fall fell fill fingerspell forestall foretell fulfill full gall grill gull hill hull indwell
  install instill jell kill knell logroll loll lowball lull mill miscall misspell mothball mull outcall outsell
  overfill pall poll pull quell recall refill reinstall resell retell roll scroll scull sell shell shill shrill smell
  snowball spell spill squall stall steamroll still stonewall stroll swell swill tell thrill till toll trill troll
  twill undersell unroll unspell wall well will yell add babbitt birr bitt boycott burr butt chirr churr conn ebb egg
  err headbutt purr schnorr shirr shnorr whirr
`);
