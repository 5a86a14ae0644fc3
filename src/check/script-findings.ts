import { type Finding, type Rule, titles } from "./finding.js";
import { items, type JsonNode, member, stringsOf, typesOf } from "./json-node.js";
import type { MarkupFile, MarkupScript } from "./markup-file.js";

const rules = {
  invalidJson: {
    name: "json-invalid",
    level: "error",
    reason: "Readers throw away the whole script element.",
    documentation: titles.json,
    ours: "It is read back before it leaves.",
  },
  wrapped: {
    name: "json-in-comment",
    level: "error",
    reason: "Marks of comments and CDATA are no JSON; some readers strip them and the others see nothing.",
    documentation: titles.embedding,
    ours: "JSON and nothing else.",
  },
  duplicate: {
    name: "script-duplicate",
    level: "warning",
    reason: "Readers count the same thing twice, or take the older of two that differ later.",
    documentation: titles.general,
    ours: "clipsheet publish replaces what it put there before.",
  },
  context: {
    name: "context-missing",
    level: "error",
    reason: "Without schema.org's context the words mean nothing.",
    documentation: titles.context,
    ours: '"@context": "https://schema.org".',
  },
  microdata: {
    name: "microdata-only",
    level: "warning",
    reason: "Microdata is not checked here; most readers of ClaimReview take JSON-LD alone.",
    documentation: titles.general,
    ours: "JSON-LD.",
  },
  none: {
    name: "markup-missing",
    level: "error",
    reason: "There is nothing for readers to find.",
    documentation: titles.general,
    ours: "One script element to paste (article.html, review-ID.html).",
  },
  nothing: {
    name: "nothing-to-check",
    level: "warning",
    reason: "What is looked at is NewsArticle (and other articles), Claim and ClaimReview.",
    documentation: titles.general,
  },
} as const satisfies Record<string, Rule>;

const schemaContext = /^https?:\/\/(?:www\.)?schema\.org\/?$/iu;

function hasContext(root: JsonNode): boolean {
  const context = member(root, "@context");
  return (
    stringsOf(context).some((written) => schemaContext.test(written)) ||
    items(context).some((item) => stringsOf(member(item, "@vocab")).some((written) => schemaContext.test(written)))
  );
}

/** How a fault of the JSON is told: a string cut off by the page's own end tag has a cause of its own. */
function told({ text, fault }: MarkupScript, isPage: boolean): string {
  const isString = fault?.what.startsWith("a string") === true;
  const isCut = isPage && isString && !/[\r\n]/.test(text.slice(fault.offset));
  return isCut
    ? "The script element ends inside a string: </script> in it must be written <\\/script>"
    : `The JSON is not valid: ${fault?.what ?? ""}`;
}

function* ofScript(script: MarkupScript, file: MarkupFile): Generator<Finding> {
  const { start, fault, root, isWrapped } = script;
  if (fault !== undefined)
    yield {
      ...rules.invalidJson,
      line: file.lineOf(start + fault.offset),
      path: "",
      message: `${told(script, file.isPage)}.`,
    };
  const line = file.lineOf(start + (root?.offset ?? 0));
  if (isWrapped) yield { ...rules.wrapped, line, path: "", message: "A comment or CDATA mark stands round the JSON." };
  for (const node of items(root))
    if (node.type === "object" && !hasContext(node) && typesOf(node).length + items(member(node, "@graph")).length > 0)
      yield {
        ...rules.context,
        line: file.lineOf(start + node.offset),
        path: "",
        message: "The @context is not https://schema.org.",
      };
}

/** Script elements that say the same: the same text but for white space. */
function* duplicates({ scripts, lineOf }: MarkupFile): Generator<Finding> {
  const first = new Map<string, number>();
  for (const { text, start, root } of scripts) {
    const key = text.replace(/\s+/g, " ").trim();
    const line = lineOf(start + (root?.offset ?? 0));
    const earlier = first.get(key);
    if (key !== "" && earlier !== undefined)
      yield {
        ...rules.duplicate,
        line,
        path: "",
        message: `This script element says the same as that of line ${earlier}.`,
      };
    else first.set(key, line);
  }
}

/** What is wrong with script elements as such. */
export function* scriptFindings(file: MarkupFile): Generator<Finding> {
  if (file.scripts.length === 0) {
    const at = { line: 1, path: "" };
    if (file.hasMicrodata) yield { ...rules.microdata, ...at, message: "The page has microdata and no JSON-LD." };
    else
      yield { ...rules.none, ...at, message: "The page has no JSON-LD (script elements of type application/ld+json)." };
  }
  for (const script of file.scripts) yield* ofScript(script, file);
  yield* duplicates(file);
}

/** Says of a file whose markup is of other things that it is. */
export function* nothingToCheck(file: MarkupFile): Generator<Finding> {
  const roots = file.scripts.flatMap(({ root }) => root ?? []);
  if (roots.length > 0)
    yield { ...rules.nothing, line: 1, path: "", message: "The markup has no article, Claim or ClaimReview." };
}
