import type { Difference, MemberDifference } from "../../src/compare/differences.js";

const longestShown = 110;

function shown(words: string | undefined): string {
  if (words === undefined) return "nothing";
  const line = words.replaceAll(/\s+/gu, " ");
  return line.length > longestShown ? `${line.slice(0, longestShown)}…` : line;
}

function placeTold({ before, after }: Difference): string {
  const { section, paragraph } = (after ?? before)?.place ?? {};
  const parts = [section, paragraph === undefined ? undefined : `paragraph ${paragraph}`].filter(
    (part) => part !== undefined,
  );
  return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
}

const memberTold = ({ member, before, after }: MemberDifference): string =>
  `    ${member}: ${shown(before)} → ${shown(after)}`;

function differenceTold(difference: Difference): string[] {
  const { list, kind, id, before, after, members, invalidates } = difference;
  const words = list === "field" ? id : `"${shown((after ?? before)?.words)}"${placeTold(difference)}`;
  return [
    `  ${kind.padEnd(8)}${words}`,
    ...members.map(memberTold),
    ...(invalidates.length === 0 ? [] : [`    no longer holds: ${invalidates.join("; ")}`]),
  ];
}

const headings = { field: "The article", figures: "Figures", claims: "Claims", dates: "Dates" } as const;

/** The differences for a person at a terminal, by what they are about. */
export function differencesTold(differences: readonly Difference[]): string {
  if (differences.length === 0) return "The two versions say the same.\n";
  const lines = (["field", "figures", "claims", "dates"] as const).flatMap((list) => {
    const own = differences.filter((difference) => difference.list === list);
    return own.length === 0 ? [] : [headings[list], ...own.flatMap(differenceTold)];
  });
  return `${lines.join("\n")}\n`;
}
