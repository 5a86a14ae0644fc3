import type { Review } from "../../../src/model/reviews.js";
import { type OptionValues, text, texts, UsageError } from "../command.js";

type Members = { readonly [Member in keyof Review]?: Review[Member] };

/** The options that say something about a review. */
export const saidOptions: readonly string[] = [
  "wording",
  "label",
  "value",
  "explanation",
  "body",
  "url",
  "occasion",
  "claim-date",
  "reviewer",
  "organisation",
  "organisation-url",
  "evidence",
];

function ratingFrom(options: OptionValues, old: Review["rating"]): Members {
  const [label, value, explanation] = ["label", "value", "explanation"].map((name) => text(options, name));
  if (label === undefined && value === undefined && explanation === undefined) return {};
  const words = label ?? old?.label;
  if (words === undefined) throw new UsageError("--value and --explanation need --label beside them");
  if (value !== undefined && !/^\d{1,3}$/u.test(value))
    throw new UsageError(`--value must be a whole number, but is "${value}"`);
  // A new label has the number that is given with it, not the old label's.
  const number = value === undefined ? (label === undefined ? old?.value : undefined) : Number(value);
  const told = explanation ?? old?.explanation;
  return {
    rating: {
      ...(old?.scale === undefined ? {} : { scale: old.scale }),
      label: words,
      ...(number === undefined ? {} : { value: number }),
      ...(told === undefined ? {} : { explanation: told }),
    },
  };
}

function organisationFrom(options: OptionValues, old: Review["organisation"]): Members {
  const [name, url] = [text(options, "organisation"), text(options, "organisation-url")];
  if (name === undefined && url === undefined) return {};
  const organisation = { ...old, name: name ?? old?.name, url: url ?? old?.url };
  if (organisation.name === undefined || organisation.url === undefined)
    throw new UsageError("--organisation and --organisation-url go together");
  return { organisation: { ...organisation, name: organisation.name, url: organisation.url } };
}

function evidenceFrom(options: OptionValues, old: Review["evidence"] = []): Members {
  const entries = texts(options, "evidence");
  if (entries.length === 0) return {};
  const evidence = entries.map((entry) => {
    const parts = entry.trim().split(/\s+/u);
    const url = parts.at(-1) ?? "";
    if (parts.length < 2 || !/^https?:/iu.test(url))
      throw new UsageError(`--evidence must be a title and then its address, but is "${entry}"`);
    return { title: parts.slice(0, -1).join(" "), url };
  });
  return { evidence: [...old, ...evidence] };
}

/** What the options say of a review; members that they do not name stay as they are in `old`. */
export function membersSaid(options: OptionValues, old: Partial<Review>): Members {
  const plain = {
    claimReviewed: text(options, "wording"),
    body: text(options, "body"),
    url: text(options, "url"),
    occasion: text(options, "occasion"),
    claimDate: text(options, "claim-date"),
  };
  const reviewer = text(options, "reviewer");
  return {
    ...Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== undefined)),
    ...(reviewer === undefined ? {} : { reviewer: { name: reviewer } }),
    ...ratingFrom(options, old.rating),
    ...organisationFrom(options, old.organisation),
    ...evidenceFrom(options, old.evidence),
  };
}
