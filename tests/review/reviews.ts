import type { Review } from "../../src/model/reviews.js";
import { claimNamed } from "../../src/review/new-review.js";
import { ferryRecord } from "../fixtures/record.js";

/** A published review of a claim of the ferry report, with what matters in the case. */
export function review(claimId: string, members: Partial<Review> = {}): Review {
  const claim = ferryRecord.claims.find(({ id }) => id === claimId);
  if (claim === undefined) throw new Error(`The ferry report has no claim ${claimId}`);
  return {
    id: `r-${claimId.slice(2)}`,
    claim: claimNamed(ferryRecord, claim),
    status: "published",
    claimReviewed: "Fares in Quenby rise by 5 percent",
    rating: { label: "Mostly true", value: 4 },
    organisation: { name: "Check House", url: "https://checks.example/" },
    url: `https://checks.example/2031/${claimId}`,
    datePublished: "2031-03-20",
    ...members,
  };
}
