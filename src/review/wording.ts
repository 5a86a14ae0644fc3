/** Google shows about so many characters of a claim: https://developers.google.com/search/docs/appearance/structured-data/factcheck */
export const longestShownClaim = 75;

/** The host of an address less its `www.`; undefined where it is no address. */
export function hostOf(url: string | undefined): string | undefined {
  return url !== undefined && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./u, "") : undefined;
}

const words = (text: string): string =>
  ` ${
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(" ") ?? ""
  } `;

/** Whether the claim's words hold those of the verdict. */
export function holdsVerdict(claim: string, label: string): boolean {
  const verdict = words(label);
  return verdict.trim() !== "" && words(claim).includes(verdict);
}
