import type { ArticleRecord, Claim } from "../model/article-record.js";
import type { Review } from "../model/reviews.js";
import { stretchOf } from "../record/correction/claims.js";
import { freshIdentifier } from "../record/correction/listing.js";
import { quotationOf } from "../record/correction/quotation.js";
import { optional } from "../record/optional.js";

/** The claim as a review names it: by id, and by its words as they are now. */
export function claimNamed(record: ArticleRecord, claim: Claim): Review["claim"] {
  return { id: claim.id, anchor: quotationOf(record.text, stretchOf(claim)) };
}

/**
 * A draft of a review: the claim, whom the article names as its speaker, and what the house said of itself in the
 * review before. It has no verdict and no wording: these are the reviewer's.
 */
export function draftOf(record: ArticleRecord, claim: Claim, earlier: readonly Review[]): Review {
  const speaker = record.speakers.find(({ id }) => id === claim.speakerId);
  const kind = speaker?.kind === "person" || speaker?.kind === "organization" ? speaker.kind : undefined;
  const last = earlier.at(-1);
  return {
    id: freshIdentifier("r", record.id, claim.id, earlier),
    claim: claimNamed(record, claim),
    status: "draft",
    ...(speaker === undefined || kind === undefined
      ? {}
      : {
          claimant: {
            kind,
            name: speaker.name,
            ...optional("jobTitle", kind === "person" ? speaker.role : undefined),
            ...optional("sameAs", speaker.sameAs),
          },
        }),
    ...optional("reviewer", last?.reviewer),
    ...optional("organisation", last?.organisation),
    ...optional(
      "inLanguage",
      last?.inLanguage ?? (record.language.value === "und" ? undefined : record.language.value),
    ),
  };
}

/** What a review lacks before it can be published, as the names of its members. */
export function lackingToPublish(review: Review): string[] {
  const needed = ["claimReviewed", "rating", "organisation", "url", "datePublished"] as const;
  return needed.filter((member) => review[member] === undefined);
}
