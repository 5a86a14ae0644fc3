/** English function words: the most frequent closed-class words of written news (determiners, prepositions, auxiliaries, pronouns, conjunctions). */
export const ENGLISH_FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `the of and to in that is was for on with as by at from it its be are were has have had an this which not but or who
  will would said he she they their his her been after about than more also into over when where while could can may
  there these those such between under against during before we you i our your if because so out up all no what how`.split(
    /\s+/,
  ),
);

/** Frequent function words of other languages in Latin script that are no English words. */
export const OTHER_FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `der das und ist nicht mit ein eine von dem den auf für im zu sich auch nach wird le les des est dans pour une du que qui
  sur par avec ne pas el los las en del por con una para se lo como il di che della per sono nel gli alla o os da um uma
  não em het een van op dat zijn voor niet w z na się nie jest że och att det som på är av til og ikke jeg ve bir bu için
  ja se ei että az és hogy egy`.split(/\s+/),
);
