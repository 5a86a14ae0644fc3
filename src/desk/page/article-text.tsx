/// <reference lib="dom" />
import { memo } from "preact/compat";
import { useMemo } from "preact/hooks";
import type { ArticleRecord } from "../../model/article-record.js";
import type { Stretch } from "../protocol.js";
import { type Block, blocksOf, marksOf, type Segment, segmentsByBlock } from "./blocks.js";
import { useGrowing } from "./growing.js";
import { piecesOf } from "./pieces.js";

interface LineProps {
  readonly text: string;
  readonly block: Block;
  readonly segments: readonly Segment[];
}

/** Whether a line of the article shows the same words with the same marks: a correction elsewhere changes nothing in it. */
const isSameLine = (before: LineProps, after: LineProps): boolean =>
  before.text === after.text &&
  before.block.kind === after.block.kind &&
  JSON.stringify(before.segments) === JSON.stringify(after.segments);

const Line = memo(({ text, block, segments }: LineProps) => {
  const inside = segments.map(({ start, end, ids, className }) => (
    <span key={start} data-start={start} data-ids={ids.join(" ")} class={className}>
      {text.slice(start, end)}
    </span>
  ));
  if (block.kind === "headline") return <h1>{inside}</h1>;
  if (block.kind === "heading") return <h2>{inside}</h2>;
  return <p class={block.kind}>{inside}</p>;
}, isSameLine);

/** Lines of the article drawn before the first view. */
const firstBlocks = 30;

/** The article with its claims, figures and dates marked. It is drawn anew only where the record changed; what is chosen is marked by `showChosen`. */
export const ArticleText = memo(
  ({ record }: { readonly record: ArticleRecord }) => {
    const { blocks, segments } = useMemo(() => {
      const all = blocksOf(record);
      return { blocks: all, segments: segmentsByBlock(all, marksOf(record)) };
    }, [record]);
    const count = useGrowing(blocks.length, firstBlocks);
    const lines = blocks
      .slice(0, count)
      .map((block, index) => (
        <Line key={block.start} text={record.text} block={block} segments={segments[index] ?? []} />
      ));
    return (
      <article class="text" lang={record.language.value} dir="auto">
        {piecesOf(lines).map((piece) => (
          <div key={piece[0]?.key} class="piece">
            {piece}
          </div>
        ))}
      </article>
    );
  },
  (before, after) => before.record === after.record,
);

/** Marks the words of the chosen things in the text, and brings the first into view; what is in view already stays where it is. */
export function showChosen(ids: readonly string[], isToScroll: boolean): void {
  for (const old of Array.from(document.querySelectorAll(".text .chosen"))) old.classList.remove("chosen");
  let first: Element | undefined;
  for (const id of ids)
    for (const words of Array.from(document.querySelectorAll(`.text [data-ids~="${CSS.escape(id)}"]`))) {
      words.classList.add("chosen");
      first ??= words;
    }
  if (isToScroll) first?.scrollIntoView({ block: "nearest" });
}

/** The stretch of the article that stands in a line: the last that begins at the offset or before it. */
function placeAt(offset: number): readonly [Node, number] | undefined {
  const parts = Array.from(document.querySelectorAll<HTMLElement>(".text [data-start]"));
  let [low, high] = [0, parts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (Number(parts[middle]?.dataset.start) <= offset) low = middle + 1;
    else high = middle;
  }
  const part = parts[low - 1];
  const words = part?.firstChild;
  if (part === undefined || !words) return undefined;
  return [words, Math.min(offset - Number(part.dataset.start), words.textContent?.length ?? 0)];
}

/** Shows words that are being marked as the browser shows selected words; nothing is selected where there are none. */
export function showMarked(words: Stretch | undefined): void {
  const selection = getSelection();
  if (words === undefined) {
    selection?.removeAllRanges();
    return;
  }
  const [from, to] = [placeAt(words.start), placeAt(words.end - 1)];
  if (from === undefined || to === undefined) return;
  selection?.setBaseAndExtent(from[0], from[1], to[0], to[1] + 1);
  from[0].parentElement?.scrollIntoView({ block: "nearest" });
}

function offsetAt(node: Node, offset: number): number | undefined {
  const owner = (node instanceof Element ? node : node.parentElement)?.closest("[data-start]");
  if (owner instanceof HTMLElement && node.nodeType === Node.TEXT_NODE) return Number(owner.dataset.start) + offset;
  const child = node.childNodes.item(offset) ?? node.lastChild;
  const within =
    child instanceof Element ? (child.closest("[data-start]") ?? child.querySelector("[data-start]")) : owner;
  if (!(within instanceof HTMLElement)) return undefined;
  const isPastEnd = node.childNodes.item(offset) === null;
  return Number(within.dataset.start) + (isPastEnd ? (within.textContent ?? "").length : 0);
}

/** The words of the article that are selected, less the space round them; undefined where none are. */
export function selectedStretch(text: string): Stretch | undefined {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const area = document.querySelector(".text");
  if (area === null || !area.contains(range.startContainer) || !area.contains(range.endContainer)) return undefined;
  const [from, to] = [offsetAt(range.startContainer, range.startOffset), offsetAt(range.endContainer, range.endOffset)];
  if (from === undefined || to === undefined || to <= from) return undefined;
  const words = text.slice(from, to);
  const start = from + (words.length - words.trimStart().length);
  const end = to - (words.length - words.trimEnd().length);
  return end > start ? { start, end } : undefined;
}
