import type { Span } from "../../model/span.js";
import { articleColumns, certaintyColumns, linkColumns, placeColumns, sourceColumns } from "./article-columns.js";
import type { ClaimEntry } from "./article-view.js";
import type { Column } from "./column.js";
import { speakerKindColumn } from "./speaker-kind.js";

/** The words of several spans, with a space between. */
function words({ record }: ClaimEntry, spans: readonly Span[]): string | undefined {
  return spans.map(({ start, end }) => record.text.slice(start, end)).join(" ") || undefined;
}

/** Who says it, and how. */
const attributionColumns: readonly Column<ClaimEntry>[] = [
  {
    name: "kind",
    title: "Kind",
    description: "direct: quoted whole. mixed: quoted in part. indirect: reported without quotation marks.",
    type: "category",
    values: ["direct", "mixed", "indirect"],
    required: true,
    example: "direct",
    read: ({ claim }) => claim.kind,
  },
  {
    name: "speaker_id",
    title: "Speaker ID",
    description: "Identifier of the speaker in the article's record. Empty where the article names none.",
    type: "identifier",
    example: "sp-5d8h2v7c1b",
    read: ({ speaker }) => speaker?.id,
  },
  {
    name: "speaker",
    title: "Speaker",
    description: "To whom the article attributes the claim: the fullest name it gives.",
    type: "name",
    example: "Ilse Marendel",
    read: ({ speaker }) => speaker?.name,
  },
  speakerKindColumn,
  {
    name: "role",
    title: "Role",
    description: "Office or title of the speaker as the article gives it.",
    type: "text",
    example: "harbour master",
    read: ({ speaker }) => speaker?.role,
  },
  {
    name: "affiliation",
    title: "Affiliation",
    description: "Body the speaker belongs to, as the article gives it.",
    type: "name",
    example: "Port of Marendel",
    read: ({ speaker }) => speaker?.affiliation,
  },
  {
    name: "cue",
    title: "Cue",
    description: "The words that attribute the claim: said, according to, a dash in a headline.",
    type: "text",
    example: "said",
    read: (entry) => words(entry, entry.claim.cue),
  },
  {
    name: "force",
    title: "Force",
    description: "What the speaker does with the words, in one word: say, deny, allege, confirm, estimate, promise …",
    type: "text",
    required: true,
    example: "say",
    read: ({ claim }) => claim.force,
  },
  {
    name: "negated",
    title: "Negated",
    description: "true where the article says that this was not said.",
    type: "boolean",
    required: true,
    example: false,
    read: ({ claim }) => claim.negated ?? false,
  },
];

/** What is said. */
const contentColumns: readonly Column<ClaimEntry>[] = [
  {
    name: "claim_text",
    title: "Claim",
    description:
      "What was said, in the article's words, with its quotation marks; its parts where the cue stands between.",
    type: "text",
    required: true,
    isArticleText: true,
    example: '"The bridge is safe,"',
    read: (entry) => words(entry, entry.claim.content),
  },
  {
    name: "check_worthiness",
    title: "Check-worthiness",
    description: "How much a fact-checker gains by checking it, from 0 to 1; it never says whether the claim is true.",
    type: "number",
    minimum: 0,
    maximum: 1,
    unit: "score from 0 to 1",
    required: true,
    example: 0.7,
    read: ({ claim }) => claim.checkWorthiness.score,
  },
  {
    name: "figure_ids",
    title: "Figure IDs",
    description: "Rows of figures.csv that stand in the claim, parted by spaces.",
    type: "identifiers",
    example: "f-0c4vy8m1rd",
    read: ({ claim }) => claim.figureIds.join(" ") || undefined,
  },
];

/** The columns of claims.csv, in order. */
export const claimColumns: readonly Column<ClaimEntry>[] = [
  {
    name: "claim_id",
    title: "Claim ID",
    description: "Identifier of the claim; unique in the table and stable while its own words stay.",
    type: "identifier",
    required: true,
    example: "c-9w3t6k0p2f",
    read: ({ claim }) => claim.id,
  },
  ...articleColumns,
  ...placeColumns,
  ...attributionColumns,
  ...contentColumns,
  ...certaintyColumns,
  ...sourceColumns,
  {
    name: "review_id",
    title: "Review ID",
    description: "The published review of the claim. Empty where there is none.",
    type: "identifier",
    example: "r-4f7k1m9x2d",
    read: ({ review }) => review?.id,
  },
  ...linkColumns,
];
