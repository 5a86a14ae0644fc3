import type { Cell, Column, ColumnDescription } from "../export/tables/column.js";
import type { Difference, MemberDifference } from "./differences.js";

interface Entry {
  readonly difference: Difference;
  readonly member: MemberDifference | undefined;
}

/** The columns of the table of differences: a row a member that changed, or a thing that came or went. */
const columns: readonly Column<Entry>[] = [
  {
    name: "list",
    title: "List",
    description: "What it is about: figures, claims, dates, or a field of the article.",
    type: "category",
    values: ["figures", "claims", "dates", "field"],
    required: true,
    example: "figures",
    read: ({ difference }) => difference.list,
  },
  {
    name: "kind",
    title: "Kind",
    description: "Whether it came, went or changed.",
    type: "category",
    values: ["came", "went", "changed"],
    required: true,
    example: "changed",
    read: ({ difference }) => difference.kind,
  },
  {
    name: "member",
    title: "Member",
    description: "What of it changed; empty where all of it came or went.",
    type: "category",
    example: "value",
    read: ({ member }) => member?.member,
  },
  {
    name: "before",
    title: "Before",
    description: "What the earlier version says.",
    type: "text",
    example: "40",
    read: ({ member, difference }) => (member === undefined ? difference.before?.words : member.before),
  },
  {
    name: "after",
    title: "After",
    description: "What the later version says.",
    type: "text",
    example: "45",
    read: ({ member, difference }) => (member === undefined ? difference.after?.words : member.after),
  },
  {
    name: "id_before",
    title: "Id before",
    description: "Its id in the earlier version.",
    type: "identifier",
    example: "f-0c4vy8m1rd",
    read: ({ difference }) => difference.before?.id,
  },
  {
    name: "id_after",
    title: "Id after",
    description: "Its id in the later version.",
    type: "identifier",
    example: "f-1d5wz9n2se",
    read: ({ difference }) => difference.after?.id,
  },
  {
    name: "section",
    title: "Section",
    description: "Heading it stands under in the later version, or in the earlier one where it went.",
    type: "text",
    example: "Night of the storm",
    read: ({ difference }) => (difference.after ?? difference.before)?.place.section,
  },
  {
    name: "paragraph",
    title: "Paragraph",
    description: "Number of its paragraph there, from 1.",
    type: "integer",
    example: 3,
    read: ({ difference }) => (difference.after ?? difference.before)?.place.paragraph,
  },
  {
    name: "invalidates",
    title: "Invalidates",
    description: "What was published of the earlier version and no longer holds, parted by semicolons.",
    type: "text",
    example: "row figures.csv f-0c4vy8m1rd; citation f-0c4vy8m1rd",
    read: ({ difference }) => difference.invalidates.join("; ") || undefined,
  },
];

export const differenceColumns: readonly ColumnDescription[] = columns;

/** The differences as rows of the table. */
export function differenceRows(differences: readonly Difference[]): Cell[][] {
  return differences
    .flatMap((difference): Entry[] =>
      difference.members.length === 0
        ? [{ difference, member: undefined }]
        : difference.members.map((member) => ({ difference, member })),
    )
    .map((entry) => columns.map(({ read }) => read(entry)));
}
