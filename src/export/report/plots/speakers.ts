import { barX } from "@observablehq/plot";
import type { ArticleRecord } from "../../../model/article-record.js";
import type { Span } from "../../../model/span.js";
import type { Markup } from "../html.js";
import { counted } from "../words.js";
import { rowPlot, shapeOffset } from "./rows.js";

/** How much an article lets somebody say. */
export interface SpeakerShare {
  readonly name: string;
  readonly claims: number;
  /** Words of the article that are the claims' content. */
  readonly words: number;
}

/** More would be a list, which the table of claims is. */
const mostSpeakers = 12;

function wordCount(text: string, spans: readonly Span[]): number {
  let count = 0;
  for (const { start, end } of spans) count += text.slice(start, end).match(/[^\s\p{P}]\S*/gu)?.length ?? 0;
  return count;
}

/** Who speaks how much, those who say most first; of equals, those who speak first. */
export function speakerShares({ text, claims, speakers }: ArticleRecord): SpeakerShare[] {
  const shares = new Map(speakers.map(({ id, name }) => [id, { name, claims: 0, words: 0 }]));
  for (const { speakerId, content } of claims) {
    const share = speakerId === undefined ? undefined : shares.get(speakerId);
    if (share === undefined) continue;
    share.claims++;
    share.words += wordCount(text, content);
  }
  return [...shares.values()].filter((share) => share.claims > 0).sort((left, right) => right.words - left.words);
}

/** A bar a speaker, as long as his or her share of the words; undefined where fewer than two speak. */
export function speakerPlot(shares: readonly SpeakerShare[]): Markup | undefined {
  if (shares.length < 2) return undefined;
  const rows = shares.slice(0, mostSpeakers).map(({ name, claims, words }) => ({
    label: name,
    amount: `${counted(words, "word")}, ${counted(claims, "claim")}`,
    words,
  }));
  return rowPlot({
    rows,
    x: { axis: null, domain: [0, Math.max(1, ...rows.map(({ words }) => words))] },
    hasAxis: false,
    description: `Who speaks how much. ${rows.map(({ label, amount }) => `${label}: ${amount}`).join("; ")}.`,
    marks: (data) => [
      barX(data, {
        x: "words",
        y: "y",
        fill: "var(--shape)",
        dy: shapeOffset,
        insetTop: 17,
        insetBottom: 17,
        insetLeft: -5,
      }),
    ],
  });
}
