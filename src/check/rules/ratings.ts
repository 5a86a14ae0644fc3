import { titles } from "../finding.js";
import { type JsonNode, member } from "../json-node.js";
import { type CheckedRule, type Fault, lacks, missing, shown } from "./rule.js";

const numberNames = ["ratingValue", "bestRating", "worstRating"] as const;

const ratingOf = (review: JsonNode): JsonNode | undefined => {
  const rating = member(review, "reviewRating");
  return rating?.type === "object" ? rating : undefined;
};

/** A number as written, also in quotation marks; undefined for none. */
function numberOf(node: JsonNode | undefined): number | undefined {
  if (node?.type !== "number" && node?.type !== "string") return undefined;
  const words = String(node.value).trim();
  return words !== "" && words.length < 40 && Number.isFinite(Number(words)) ? Number(words) : undefined;
}

/** The three numbers of a review's rating. */
function numbersOf(review: JsonNode) {
  const [value, best, worst] = numberNames.map((name) => numberOf(member(ratingOf(review), name)));
  return { rating: ratingOf(review), value, best, worst };
}

const common = { level: "error", documentation: titles.factCheck } as const;

/** What a rating must say, and its numbers among themselves. */
export const ratingRules: readonly CheckedRule<JsonNode>[] = [
  {
    ...common,
    name: "rating-missing",
    reason: "A fact check without a verdict is not shown.",
    ours: "A review without a rating is not published.",
    *find(review) {
      if (ratingOf(review) === undefined)
        yield { at: member(review, "reviewRating") ?? review, message: "The review has no reviewRating with members." };
    },
  },
  {
    ...common,
    name: "rating-without-label",
    reason: "The label is what readers show; a number alone says nothing.",
    ours: "The reviewer's label stands in alternateName, always.",
    *find(review) {
      const rating = ratingOf(review);
      if (rating === undefined) return;
      const named = lacks(rating, "name") ? "" : " (what stands in name belongs there)";
      yield* missing(rating, "alternateName", `The rating has no label in alternateName${named}.`);
    },
  },
  {
    ...common,
    name: "rating-not-a-number",
    reason: "The number is for machines; words belong in alternateName.",
    ours: "Numbers stand as numbers, and verdicts that are no point on a scale have none.",
    *find(review) {
      for (const name of numberNames) {
        const written = member(ratingOf(review), name);
        if (written !== undefined && numberOf(written) === undefined && !lacks(ratingOf(review), name))
          yield { at: written, message: `${name} is no number: ${shown(String(written.value ?? written.type))}.` };
      }
    },
  },
  {
    ...common,
    name: "rating-without-scale",
    reason: "4 is the best of four and the second worst of ten: a number means something between worst and best alone.",
    ours: "A number stands with worstRating and bestRating, or not at all.",
    *find(review) {
      const rating = ratingOf(review);
      const there = numberNames.filter((name) => !lacks(rating, name));
      if (rating === undefined || there.length === 0 || there.length === 3) return;
      const lacking = numberNames.filter((name) => !there.includes(name));
      yield { at: rating, message: `The rating has ${there.join(" and ")}, but no ${lacking.join(" and no ")}.` };
    },
  },
  {
    ...common,
    name: "rating-best-not-above-worst",
    reason: "Readers take the greater number for the truer claim.",
    ours: "The best number is greater than the worst, or the review is refused.",
    *find(review) {
      const { rating, best, worst } = numbersOf(review);
      if (rating !== undefined && best !== undefined && worst !== undefined && best <= worst)
        yield { at: rating, message: `bestRating ${best} is not above worstRating ${worst}.` };
    },
  },
  {
    ...common,
    name: "rating-outside-scale",
    reason: "A value that is not between worst and best cannot be placed.",
    ours: "A number outside its scale is refused.",
    *find(review): Generator<Fault> {
      const { rating, value, best, worst } = numbersOf(review);
      if (rating === undefined || value === undefined) return;
      if (best !== undefined && worst !== undefined && best <= worst) return;
      const at = member(rating, "ratingValue") ?? rating;
      if (worst !== undefined && value < worst)
        yield { at, message: `ratingValue ${value} is below worstRating ${worst}.` };
      if (best !== undefined && value > best)
        yield { at, message: `ratingValue ${value} is above bestRating ${best}.` };
    },
  },
  {
    ...common,
    name: "rating-worst-below-one",
    reason: "The scale must begin at 1 or above; 0 and -1 are read as no rating.",
    ours: "The worst number is 1 unless the house's scale begins higher.",
    *find(review) {
      const { rating, worst } = numbersOf(review);
      if (rating !== undefined && worst !== undefined && worst < 1)
        yield { at: member(rating, "worstRating") ?? rating, message: `worstRating is ${worst}.` };
    },
  },
];

/** One number for everything is what a template left behind, not what reviewers found. */
export const constantRatingRule: CheckedRule<readonly JsonNode[]> = {
  name: "rating-constant",
  level: "warning",
  reason: "One number for every verdict is mostly a template's, and makes true claims false.",
  documentation: titles.factCheck,
  ours: "The number is what the reviewer gave to this claim, and must fit its label on the scale.",
  *find(reviews) {
    const rated = reviews.flatMap((review) => {
      const { rating, value } = numbersOf(review);
      return rating === undefined || value === undefined ? [] : [{ rating, value, label: labelOf(rating) }];
    });
    const [first] = rated;
    const isConstant = rated.every(({ value }) => value === first?.value);
    const labels = new Set(rated.map(({ label }) => label));
    // Two claims may both be false; two verdicts cannot both be 1, and three reviews want a look.
    if (first === undefined || !isConstant || rated.length < 2 || (labels.size === 1 && rated.length < 3)) return;
    yield {
      at: first.rating,
      message: `All ${rated.length} reviews have the ratingValue ${first.value}${labels.size > 1 ? `, with ${labels.size} labels` : ""}.`,
    };
  },
};

const labelOf = (rating: JsonNode): string =>
  String(member(rating, "alternateName")?.value ?? "")
    .trim()
    .toLowerCase();
