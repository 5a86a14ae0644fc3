import { agencyLineOf, asideReason } from "./aside.js";
import { type Byline, type BylinePart, bylineOf } from "./byline.js";
import { type DatelineParts, datelineOf } from "./dateline.js";
import { isDeskName } from "./navigation.js";
import { type PublicationLine, publicationLineOf, type StatedTime, timeLabelOf } from "./publication-line.js";

/** A line above the body that is neither headline nor subhead. */
export type FrontLine =
  | { readonly kind: "byline"; readonly byline: Byline }
  | { readonly kind: "time"; readonly line: PublicationLine }
  | { readonly kind: "time label"; readonly label: StatedTime["kind"] }
  | { readonly kind: "dateline"; readonly dateline: DatelineParts }
  | { readonly kind: "aside"; readonly why: string; readonly agency?: BylinePart };

const RELEASE_LABEL =
  /^(?:(?:for )?immediate release|for release\b.{0,60}|press (?:release|statement|notice)|news release|media (?:release|statement)|embargo(?:ed)?\b.{0,80}|not for release\b.{0,60}|strictly embargoed\b.{0,60})[:.]?$/i;
const LONGEST_SOURCE_LINE = 160;
const WIRE_LABEL =
  /^(?:breaking(?: news)?|exclusive|urgent|update \d{1,2}|wrapup \d{1,2}|analysis|opinion|feature|explainer|factbox|corrected|refile|advisory|live|sponsored)[:.]?$/i;

/** A dateline with nothing behind it on its line. */
function lonelyDateline(text: string): DatelineParts | undefined {
  if (text.length > 120) return undefined;
  const dateline = datelineOf(text);
  return dateline?.end === text.length && (dateline.date || dateline.agency) ? dateline : undefined;
}

/** `Source: Xinhua | Editor: Ada | 2031-05-05 14:32:00`: the one date in a line that names source and editor. */
function sourceLineOf(text: string): PublicationLine | undefined {
  if (text.length > LONGEST_SOURCE_LINE || !/^source: ?\p{L}/iu.test(text)) return undefined;
  const lines = text.split(/\s*[|;]\s*|\s{2,}/).map(publicationLineOf);
  return lines.find((line) => line !== undefined && line.times.length > 0);
}

/** What a folded line above the body is; undefined where it may be headline, subhead or body. */
export function frontLineOf(text: string): FrontLine | undefined {
  const line = publicationLineOf(text);
  if (line) return { kind: "time", line };
  const label = timeLabelOf(text);
  if (label) return { kind: "time label", label };
  const byline = bylineOf(text);
  if (byline) return { kind: "byline", byline };
  const dateline = lonelyDateline(text);
  if (dateline) return { kind: "dateline", dateline };
  if (RELEASE_LABEL.test(text)) return { kind: "aside", why: "release label" };
  if (WIRE_LABEL.test(text)) return { kind: "aside", why: "label" };
  const source = sourceLineOf(text);
  if (source) return { kind: "time", line: source };
  const agency = agencyLineOf(text);
  if (agency) return { kind: "aside", why: "agency line", agency };
  const why = asideReason(text) ?? (isDeskName(text) ? "navigation" : undefined);
  return why === undefined ? undefined : { kind: "aside", why };
}
