/** The kinds of speaker a record knows. */
export const speakerKinds = ["person", "organization", "group", "unnamed"] as const;

/** What the columns say about them. */
export const speakerKindText =
  "person, organization, group, or unnamed where the article does not name the speaker. Empty where there is no speaker.";
