/**
 * Folds what typography varies, one code unit for one, so that offsets into the folded text hold in the source:
 * curly, low and backward quotation marks become straight, kinds of hyphen become `-`, kinds of dash become `–`,
 * kinds of horizontal space become a space. Letters keep their case.
 */
export function fold(text: string): string {
  return text
    .replace(/[\u2018\u2019\u201a\u201b\u2032\u00b4`]/g, "'")
    .replace(/[\u201c-\u201f\u2033\u00ab\u00bb]/g, '"')
    .replace(/[\u2010\u2011]/g, "-")
    .replace(/[\u2012-\u2015\u2212]/g, "–")
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t]/g, " ");
}
