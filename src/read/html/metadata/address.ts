/** An absolute web address, resolved against the page's own where there is one; undefined for everything else. */
export function webAddress(written: string | undefined, base?: string): string | undefined {
  if (written === undefined || written.trim() === "" || written.length > 4000) return undefined;
  const words = written.trim();
  if (!URL.canParse(words, base)) return undefined;
  const { protocol, hostname, href } = new URL(words, base);
  return /^https?:$/.test(protocol) && hostname !== "" ? href : undefined;
}
