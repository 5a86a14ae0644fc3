/** Last words of the names of newspapers, magazines and broadcasters, lower case (Wikipedia, "Newspaper name", 2024, with titles of broadcasters). */
export const HOUSE_WORDS: ReadonlySet<string> = new Set(
  `gazette times post news herald tribune journal chronicle guardian telegraph observer courier bulletin star mail echo
  express mirror sun argus examiner inquirer enquirer dispatch sentinel standard independent register record review
  reporter messenger advertiser leader press wire online tv radio daily weekly`.split(/\s+/),
);
