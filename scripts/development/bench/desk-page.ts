/// <reference lib="dom" />
import { existsSync } from "node:fs";
import { type Browser, chromium, type Page } from "playwright-core";
import { median } from "./statistics.js";
import { printTable, rounded } from "./table.js";

const chromiumPath = "/usr/bin/chromium";
const keysEach = 25;
const viewsEach = 5;

/** Time from the address typed to the first line that can be worked on, and painted. */
async function firstView(browser: Browser, address: string, line: string): Promise<number> {
  const page = await browser.newPage();
  const start = performance.now();
  await page.goto(address, { waitUntil: "commit" });
  await page.waitForSelector(line);
  await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => setTimeout(painted))));
  const milliseconds = performance.now() - start;
  await page.close();
  return milliseconds;
}

/** The median of several first views, and the longest. */
async function firstViews(browser: Browser, address: string, line: string): Promise<[number, number]> {
  const times: number[] = [];
  for (let view = 0; view < viewsEach; view++) times.push(await firstView(browser, address, line));
  return [rounded(median(times)), rounded(Math.max(...times))];
}

/** Times from the key in the page to the paint after it, in milliseconds. */
async function keyTimes(page: Page, keys: readonly string[], pause: number): Promise<number[]> {
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { keyTimes: times });
    document.addEventListener(
      "keydown",
      (event) => {
        requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - event.timeStamp)));
      },
      true,
    );
  });
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.waitForTimeout(pause);
  }
  return page.evaluate(() => Reflect.get(window, "keyTimes") as number[]);
}

async function pressed(
  browser: Browser,
  address: string,
  {
    prepare,
    keys,
    pause,
  }: { readonly prepare: readonly string[]; readonly keys: readonly string[]; readonly pause: number },
) {
  const page = await browser.newPage();
  await page.goto(address);
  await page.waitForSelector(".row");
  // The rest of the long lists is drawn in the first two seconds.
  await page.waitForTimeout(2500);
  // The article's figures and dates cannot be rated; its claims can.
  await page.getByLabel("Kind").first().selectOption("claim");
  await page.getByLabel("Your name").fill("Bench");
  await page.evaluate("document.activeElement?.blur()");
  for (const key of prepare) {
    await page.keyboard.press(key);
    await page.waitForTimeout(600);
  }
  await page.evaluate("document.activeElement?.blur()");
  const times = await keyTimes(page, keys, pause);
  await page.close();
  return times.toSorted((left, right) => left - right);
}

/** Times of the desk's page in Chromium: first views, and keys on the long article. */
export async function measureDeskPage(url: string, slug: string): Promise<void> {
  if (!existsSync(chromiumPath)) {
    console.error(`The desk's page is not measured: ${chromiumPath} is missing (Debian's chromium).`);
    return;
  }
  const browser = await chromium.launch({ executablePath: chromiumPath, args: ["--no-sandbox"] });
  try {
    const article = `${url}articles/${slug}`;
    // The browser's own start is not the desk's.
    const first = await browser.newPage();
    await first.goto("about:blank");
    const views: [string, number, number][] = [];
    for (const [name, address, line] of [
      ["list", url, ".article-line"],
      ["long article", article, ".row"],
    ] as const)
      views.push([name, ...(await firstViews(browser, address, line))]);
    printTable("Review desk, first view in Chromium", ["view", "median, ms", "longest, ms"], views);
    const keys: [string, number, number][] = [];
    for (const [name, prepare, repeated, pause] of [
      ["j: next", [], ["j"], 60],
      ["e: edit, Escape", ["j"], ["e", "Escape"], 60],
      ["3: verdict on a draft", ["j", "r", "Escape"], ["3", "2"], 60],
      ["d: drop, until it says that it saves", ["j"], ["d"], 600],
    ] as const) {
      const presses = Array.from({ length: keysEach }, () => repeated).flat();
      const times = await pressed(browser, article, { prepare, keys: presses, pause });
      keys.push([name, rounded(median(times)), rounded(times[Math.floor(times.length * 0.95)] ?? 0)]);
    }
    printTable("Review desk, key to paint on the long article", ["key", "median, ms", "95th percentile, ms"], keys);
  } finally {
    await browser.close();
  }
}
