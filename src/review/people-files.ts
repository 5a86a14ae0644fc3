import path from "node:path";

/** Where the corrections of an article lie. */
export function correctionsPath(folder: string, slug: string): string {
  return path.join(folder, `${slug}.corrections.json`);
}

/** Where the reviews of an article lie. */
export function reviewsPath(folder: string, slug: string): string {
  return path.join(folder, `${slug}.reviews.json`);
}
