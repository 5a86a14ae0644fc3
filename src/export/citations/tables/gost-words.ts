/** The words a reference after GOST R 7.0.5-2008 is made of, in one language. */
export interface GostWords {
  readonly andOthers: string;
  /** General material designation of what is online. */
  readonly medium: string;
  readonly accessed: string;
  readonly quotedIn: string;
  readonly headline: string;
  readonly section: string;
  readonly paragraph: string;
  /** Month names behind a day; absent where the month stands first. */
  readonly months?: readonly string[];
}

/** As CSL 1.0.2's English locale has the standard's terms. */
export const gostEnglish: GostWords = {
  andOthers: "et al.",
  medium: "Electronic resource",
  accessed: "accessed",
  quotedIn: "Quoted in:",
  headline: "headline",
  section: "section",
  paragraph: "para.",
};

/** The standard's own terms: GOST R 7.0.5-2008, sections 7 ("Цит. по") and 10 (electronic resources). */
export const gostRussian: GostWords = {
  andOthers: "и др.",
  medium: "Электронный ресурс",
  accessed: "дата обращения",
  quotedIn: "Цит. по:",
  headline: "заголовок",
  section: "раздел",
  paragraph: "абз.",
  months: [
    "января",
    "февраля",
    "марта",
    "апреля",
    "мая",
    "июня",
    "июля",
    "августа",
    "сентября",
    "октября",
    "ноября",
    "декабря",
  ],
};
