/** Words before and after names, in lower case. Written by hand. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Courtesy titles, left out of a speaker's name. */
export const COURTESY_TITLES = words(
  "mr mr. mrs mrs. ms ms. miss mx mx. dr dr. prof prof. sir dame lord lady madam madame rev rev. reverend hon hon. fr fr. st. mister monsieur",
);
export const MALE_TITLES = words(
  "mr mr. sir lord king prince spokesman chairman congressman businessman salesman policeman fireman father brother son husband imam monsieur duke baron count sultan emir councilman assemblyman alderman statesman mister frontman foreman fisherman widower grandfather uncle nephew",
);
export const FEMALE_TITLES = words(
  "mrs mrs. ms ms. miss dame lady queen princess spokeswoman chairwoman congresswoman businesswoman mother sister daughter wife madame duchess baroness councilwoman assemblywoman stateswoman policewoman actress widow grandmother aunt niece nun",
);

/** Nouns for offices, ranks and callings: what a person is. */
const ROLE_NOUNS = words(
  "president vice-president premier chancellor prime minister secretary treasurer governor gov gov. lieutenant lt lt. mayor senator sen sen. representative rep rep. congressman congresswoman deputy delegate councillor councilor cllr councilman councilwoman alderman lawmaker legislator mp speaker whip leader chief head director chairman chairwoman chairperson chair boss commissioner commander captain capt capt. colonel col col. major maj maj. general gen gen. admiral adm adm. sergeant sgt sgt. corporal lieutenant officer inspector superintendent constable detective sheriff marshal prosecutor attorney lawyer barrister solicitor judge justice magistrate counsel notary official bureaucrat diplomat ambassador envoy consul negotiator mediator spokesman spokeswoman spokesperson spokespeople adviser advisor aide strategist analyst economist expert specialist researcher scientist professor prof prof. lecturer historian sociologist psychologist biologist chemist physicist geologist hydrologist engineer architect doctor dr dr. surgeon nurse physician epidemiologist virologist pollster consultant manager executive ceo cfo coo cto founder co-founder owner partner president principal dean rector teacher student pupil coach trainer player striker goalkeeper captain referee author writer novelist poet journalist reporter correspondent editor columnist commentator anchor host broadcaster producer filmmaker actor actress singer musician artist painter photographer curator bishop archbishop cardinal pope priest pastor imam rabbi monk king queen prince princess duke emperor activist campaigner organizer organiser volunteer farmer fisherman fisher driver pilot sailor worker employee trader broker banker investor developer entrepreneur businessman businesswoman tycoon billionaire nominee hopeful candidate incumbent challenger contender frontrunner front-runner ombudsman auditor regulator controller coordinator administrator clerk warden keeper guard ranger librarian resident neighbour neighbor witness victim survivor suspect defendant plaintiff relative friend colleague classmate roommate confidant cousin uncle aunt nephew niece grandfather grandmother father mother son daughter brother sister wife husband widow veteran soldier fighter militant rebel insider source harbourmaster master steward supervisor trustee treasurer secretary-general undersecretary vice lead member fellow scholar academic meteorologist forecaster climatologist seismologist conservationist environmentalist ecologist astronomer archaeologist paleontologist winemaker brewer baker chef shopkeeper hotelier landlord tenant commuter passenger tourist pensioner retiree man woman boy girl person citizen voter supporter opponent critic counterpart",
);

const CALLING = /(?:ologist|ographer|ician|keeper|fielder|maker|monger|wright|onomer|ometrist)$/u;

/** Whether the word says what a person is: an office, a rank or a calling. */
export function isRoleNoun(word: string): boolean {
  return ROLE_NOUNS.has(word) || CALLING.test(word);
}

/** Offices that head something: "the agency chief" may be its director. */
export const HEADS = words(
  "chief head director leader boss president chairman chairwoman chairperson chair commissioner manager executive ceo chief-executive secretary minister governor commander principal",
);

/** Nouns for a person that say nothing of which: "the official". */
export const GENERAL_PERSONS = words(
  "official politician man woman diplomat lawmaker expert analyst executive spokesman spokeswoman spokesperson leader candidate nominee officer minister professor scientist researcher economist lawyer activist author",
);

/** Nouns for people taken together, or for sources without a face. */
export const PLURAL_SOURCES = words(
  "officials people sources reports experts analysts residents witnesses authorities investigators prosecutors police researchers scientists economists critics supporters opponents lawmakers aides advisers advisors lawyers media newspapers observers activists traders investors voters leaders republicans democrats conservatives liberals",
);
