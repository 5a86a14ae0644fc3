/** Words that stand in the names of desks, houses, roles and accounts, and in no person's name. Collected from bylines on news pages. */
export const NOT_NAME_WORDS: ReadonlySet<string> = new Set(
  (
    "admin administrator agency agencies agence associated bureau channel columnist contributor contributors coordinator " +
    "correspondent correspondents daily department desk digital editor editorial editors freelance gazette guest herald " +
    "journal journalist large local magazine management media ministry network news newsdesk newspaper newsroom office " +
    "online opinion post press producer redaction redaktion report reporter reporters reports reuters review sponsored " +
    "staff studio team times today tribune tv website wire writer writers www"
  ).split(" "),
);
