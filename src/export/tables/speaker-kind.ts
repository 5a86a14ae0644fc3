import type { Entry } from "./article-view.js";
import type { Column } from "./column.js";

/** The kinds of speaker a record knows; figures and claims have the column, after the speaker's name. */
export const speakerKindColumn: Column<Entry> = {
  name: "speaker_kind",
  title: "Kind of speaker",
  description:
    "person, organization, group, or unnamed where the article does not name the speaker. Empty where there is no speaker.",
  type: "category",
  values: ["person", "organization", "group", "unnamed"],
  example: "person",
  read: ({ speaker }) => speaker?.kind,
};
