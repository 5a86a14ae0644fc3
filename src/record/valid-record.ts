import type { ArticleRecord } from "../model/article-record.js";
import { InputError } from "../model/input-error.js";
import { sentenceOf } from "../model/violation.js";
import { validate } from "./validate.js";

/** The record if it is valid and still has the article's words. An error says where they are left out. */
export function fullRecord(value: unknown, where: string): ArticleRecord {
  const record = validRecord(value, where);
  if (record.textOmitted !== true) return record;
  throw new InputError({
    where,
    what: "the record is without the article's text (--no-text), which this needs",
    remedy: "name the full record, or build the article again without --no-text",
  });
}

/** The record if it is valid. An invalid one is an error that names the path, the value and the rule. */
export function validRecord(value: unknown, where: string): ArticleRecord {
  const result = validate(value);
  if (result.ok) return result.value;
  const told = result.error.slice(0, 5).map(sentenceOf).join("; ");
  const more = result.error.length > 5 ? `; and ${result.error.length - 5} more` : "";
  throw new InputError({ where, what: `the record is not valid: ${told}${more}` });
}
