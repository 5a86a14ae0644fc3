import type { Corrections } from "../model/corrections.js";
import type { Reviews } from "../model/reviews.js";
import { validateCorrections, validateReviews } from "./compiled-people-validators.js";
import { bySchema } from "./validate.js";

/** Whether a value is a valid file of corrections, by `schemas/corrections.schema.json`. */
export const validateCorrectionsFile = bySchema<Corrections>(validateCorrections);

/** Whether a value is a valid file of reviews, by `schemas/reviews.schema.json`. */
export const validateReviewsFile = bySchema<Reviews>(validateReviews);
