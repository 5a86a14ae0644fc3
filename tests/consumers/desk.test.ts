import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import axe from "axe-core";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDesk, type RunningDesk } from "../../src/desk/server/serve.js";
import { clipsheet, projectRoot, temporaryFolder } from "../scripts/run.js";

const chromiumPath = "/usr/bin/chromium";

const article = `Quarry wall gives way in Brennick Valley — emergency office

ORMSFELD, March 3. /LNS/. More than 40 people were working in the Hollen quarry when its wall gave way on Monday, quarry manager Tadeus Roake told reporters.

"We had looked at that wall in February, and nothing had moved by more than 2 millimetres," Roake said.

The Labour Inspectorate alleges that the company had ignored two warnings. According to inspector Signe Arnholt, the wall was 38 metres high.

About 120 firefighters from nine towns took part in the search. Some 14 dogs were with them.

"I do not believe that anybody is still under the stones," fire chief Mauro Quint said.
`;

let browser: Browser;

beforeAll(async () => {
  if (!existsSync(chromiumPath)) throw new Error(`The judge ${chromiumPath} is missing; install Debian's chromium`);
  browser = await chromium.launch({ executablePath: chromiumPath, args: ["--no-sandbox"] });
});

afterAll(() => browser.close());

interface Newsroom {
  readonly folder: string;
  readonly desk: RunningDesk;
  readonly build: () => void;
}

/** A built article and a desk on it. */
async function newsroom(text = article): Promise<Newsroom> {
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, "quarry.txt"), text);
  const build = () => {
    const given = [
      "--date",
      "2031-03-03",
      "--publisher",
      "Ormsfeld Courier",
      "--url",
      "https://courier.example/quarry",
    ];
    const { status, stderr } = clipsheet(["build", "quarry.txt", ...given], { cwd: folder });
    if (status !== 0) throw new Error(stderr);
  };
  build();
  mkdirSync(path.join(folder, "reviews"), { recursive: true });
  const desk = await openDesk({
    records: path.join(folder, "output"),
    people: path.join(folder, "reviews"),
    assets: path.join(projectRoot, "dist/desk"),
    port: 0,
    today: () => "2031-03-05",
  });
  return { folder, desk, build };
}

async function opened(
  desk: RunningDesk,
  target = "articles/quarry",
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  Object.assign(page, { faults });
  await page.goto(`${desk.url}${target}`);
  return page;
}

const faultsOf = (page: Page): string[] => Reflect.get(page, "faults") as string[];

const jsonIn = (folder: string, name: string) => JSON.parse(readFileSync(path.join(folder, name), "utf8"));

const blur = (page: Page) => page.evaluate("document.activeElement?.blur()");

/** Chooses the line of a kind in which the words stand, by the worklist's search and filter, which are then as before. */
async function choose(page: Page, kind: "claim" | "figure", words: string): Promise<void> {
  const kinds = page.locator(".worklist select").nth(1);
  await kinds.selectOption(kind);
  await blur(page);
  await page.keyboard.press("/");
  await page.keyboard.type(words);
  await page.keyboard.press("Escape");
  await page.locator(".row").first().waitFor();
  await page.keyboard.press("j");
  await page.locator(".row.chosen").waitFor();
  await page.locator("#search").fill("");
  await kinds.selectOption("all");
  await blur(page);
}

/** Goes by Tab (or back) to what the selector finds, as somebody without a mouse does. */
async function tabTo(page: Page, selector: string, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  for (let presses = 0; presses < 400; presses++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`Tab does not reach ${selector}`);
}

/** Goes by Tab to the field with a label. */
async function tabToLabel(page: Page, label: string): Promise<void> {
  for (let presses = 0; presses < 400; presses++) {
    const found = await page.evaluate(
      (words) => document.activeElement?.closest("label")?.textContent?.trim().startsWith(words) === true,
      label,
    );
    if (found) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not reach the field "${label}"`);
}

/** Goes by Tab to a button with a name. */
async function tabToButton(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 400; presses++) {
    const { tag, words } = await page.evaluate(() => ({
      tag: document.activeElement?.tagName,
      words: document.activeElement?.textContent?.trim() ?? "",
    }));
    if (tag === "BUTTON" && words.startsWith(name)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not reach the button "${name}"`);
}

/** Goes down the worklist until the chosen line holds the words. */
async function walkTo(page: Page, kind: string, words: string): Promise<void> {
  for (let step = 0; step < 60; step++) {
    const chosen = await page.evaluate(() => document.querySelector(".detail h2")?.textContent ?? "");
    if (chosen.startsWith(kind) && chosen.includes(words)) return;
    await page.keyboard.press("j");
    await page.waitForTimeout(30);
  }
  throw new Error(`no line ${kind} "${words}"`);
}

/** Puts text into the field that has the focus. */
async function fill(page: Page, text: string): Promise<void> {
  await page.keyboard.press("Control+A");
  await page.keyboard.type(text);
}

async function saved(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    document.querySelector("form.review [role=status]")?.textContent?.startsWith("Saved."),
  );
}

describe("the review desk in Chromium", () => {
  it("mends, adds, reviews and publishes, and the next build has it", async () => {
    const { folder, desk, build } = await newsroom();
    const page = await opened(desk);
    await page.getByLabel("Your name").fill("Ilse Marendel");
    await page.keyboard.press("Escape");

    await choose(page, "figure", "40 people");
    await page.keyboard.press("e");
    await page.waitForFunction(() => document.activeElement?.id === "mend-first");
    await fill(page, "41");
    await page.keyboard.press("Enter");
    await page.waitForSelector("text=Corrected: figure.");
    expect(await page.textContent(".told")).toContain("figures.csv");

    await choose(page, "figure", "120 firefighters");
    await page.keyboard.press("e");
    await page.waitForFunction(() => document.activeElement?.id === "mend-first");
    await fill(page, "125");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.querySelector(".told")?.textContent?.includes("125"));

    await choose(page, "claim", "the company had ignored");
    await page.keyboard.press("e");
    await page.waitForFunction(() => document.activeElement?.id === "mend-first");
    await fill(page, "Signe Arnholt");
    await page.keyboard.press("Enter");
    await page.waitForSelector("text=Corrected: claim.");

    await page.evaluate(() => {
      const words = Array.from(document.querySelectorAll("[data-start]")).find((each) =>
        each.textContent?.includes("took part"),
      );
      const text = words?.firstChild;
      if (!text) throw new Error("the words are not there");
      const from = text.textContent?.indexOf("took part") ?? 0;
      getSelection()?.setBaseAndExtent(text, from, text, from + "took part in the search".length);
    });
    await page.keyboard.press("a");
    await page.waitForFunction(() => document.activeElement?.id === "add-claim");
    await page.keyboard.press("Enter");
    await page.waitForSelector("text=Added: claim.");
    const { corrections } = jsonIn(folder, "reviews/quarry.corrections.json");
    expect(corrections.map(({ action, target, by }: Record<string, string>) => [action, target, by])).toEqual([
      ["amend", "figure", "Ilse Marendel"],
      ["amend", "figure", "Ilse Marendel"],
      ["amend", "claim", "Ilse Marendel"],
      ["add", "claim", "Ilse Marendel"],
    ]);

    for (const [words, wording, verdict, address] of [
      ["More than 40 people", "41 people worked in the quarry", "5", "one"],
      ["the wall was 38", "The quarry wall was 38 metres high", "2", "two"],
      ["took part in the search", "Firefighters searched", "4", "three"],
    ] as const) {
      await choose(page, "claim", words);
      await page.keyboard.press(verdict);
      await page.waitForSelector("form.review");
      await saved(page);
      await page.keyboard.press("r");
      await page.waitForFunction(() => document.activeElement?.id === "review-first");
      await fill(page, wording);
      await saved(page);
      await page.getByLabel("House that publishes the review").fill("Check House");
      await page.getByLabel("The house's home page").fill("https://checks.example/");
      await page.getByLabel("Address of the review").fill(`https://checks.example/quarry#${address}`);
      await saved(page);
      if (address !== "three") {
        await page.getByRole("button", { name: "Publish" }).focus();
        await page.keyboard.press("Enter");
        await page.waitForSelector("text=The review is published");
      }
    }
    await page.reload();
    await page.waitForSelector(".state.reviewed");
    expect(await page.locator(".row .state.reviewed").count()).toBeGreaterThanOrEqual(2);
    const { reviews } = jsonIn(folder, "reviews/quarry.reviews.json");
    expect(reviews.map(({ status, rating }: { status: string; rating: object }) => [status, rating])).toEqual([
      ["published", { label: "True", value: 5 }],
      ["published", { label: "Mostly false", value: 2 }],
      ["draft", { label: "Mostly true", value: 4 }],
    ]);

    build();
    const files = readdirSync(path.join(folder, "output/quarry"));
    expect(files.filter((name) => /^review-.*\.html$/.test(name))).toHaveLength(2);
    const figures = readFileSync(path.join(folder, "output/quarry/figures.csv"), "utf8");
    expect(figures).toMatch(/,41,/);
    expect(figures).toMatch(/,125,/);
    expect(readFileSync(path.join(folder, "output/quarry/claims.csv"), "utf8")).toContain('"took part in the search"');

    writeFileSync(path.join(folder, "quarry.txt"), article.replace("38 metres high", "36 metres high"));
    build();
    await page.waitForSelector(".row .state.stale", { timeout: 40_000 });
    expect(faultsOf(page)).toEqual([]);
    await page.context().close();
    await desk.close();
  }, 120_000);

  it("is worked by the keyboard alone", async () => {
    const { folder, desk } = await newsroom();
    const page = await opened(desk);
    await page.waitForSelector(".row");
    const { keyboard } = page;
    await tabTo(page, "#by");
    await keyboard.type("Bo Tarn");
    // A line of the worklist is chosen where Tab comes to it; Enter then goes on with the chosen one.
    await tabTo(page, ".row:nth-of-type(3) button");
    const words = await page.evaluate(() => document.activeElement?.querySelector(".words")?.textContent);
    await keyboard.press("Enter");
    await page.waitForSelector(".detail");
    expect(await page.textContent(".detail h2 bdi")).toBe(words);

    await walkTo(page, "figure", "About 120");
    await keyboard.press("a");
    await page.waitForSelector("text=To be added");
    for (const held of ["Alt+ArrowRight", "Shift+ArrowRight"]) await keyboard.press(held);
    expect(await page.textContent(".marking bdi")).toBe("nine towns");
    for (const held of ["Alt", "Alt", "Shift", "Shift", "Shift", "Shift"]) await keyboard.press(`${held}+ArrowRight`);
    expect(await page.textContent(".marking bdi")).toBe("took part in the search");
    await keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement?.id === "add-claim");
    await keyboard.press("Enter");
    await page.waitForSelector("text=Added: claim.");

    await keyboard.press("u");
    await page.waitForSelector("text=Taken back");
    await walkTo(page, "claim", "the wall was 38");
    await keyboard.press("4");
    await page.waitForSelector("form.review");
    await saved(page);
    await keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement?.id === "review-first");
    await keyboard.type("The quarry wall was 38 metres high");
    await tabToLabel(page, "House that publishes");
    await keyboard.type("Check House");
    await tabToLabel(page, "The house's home page");
    await keyboard.type("https://checks.example/");
    await tabToLabel(page, "Address of the review");
    await keyboard.type("https://checks.example/quarry");
    await saved(page);
    await tabToButton(page, "Publish");
    await keyboard.press("Enter");
    await page.waitForSelector("text=The review is published");
    const [review] = jsonIn(folder, "reviews/quarry.reviews.json").reviews;
    expect(review).toMatchObject({ status: "published", rating: { label: "Mostly true", value: 4 } });
    expect(faultsOf(page)).toEqual([]);
    await page.context().close();
    await desk.close();
  }, 90_000);

  it("asks what is added means, and proposes what it reads", async () => {
    const { folder, desk } = await newsroom();
    const page = await opened(desk);
    await page.getByLabel("Your name").fill("Bo Tarn");
    await choose(page, "figure", "nine towns");
    await page.keyboard.press("d");
    await page.waitForSelector("text=Dropped: figure.");
    const select = (words: string) =>
      page.evaluate((wanted) => {
        const part = Array.from(document.querySelectorAll(".text [data-start]")).find((each) =>
          each.textContent?.includes(wanted),
        );
        const text = part?.firstChild;
        if (!text) throw new Error("the words are not there");
        const from = text.textContent?.indexOf(wanted) ?? 0;
        getSelection()?.setBaseAndExtent(text, from, text, from + wanted.length);
      }, words);
    await blur(page);
    await select("nine towns");
    await page.keyboard.press("a");
    await page.waitForFunction(() => document.activeElement?.id === "add-claim");
    await tabTo(page, "#add-figure");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement?.id === "add-first");
    expect(await page.inputValue("#add-first")).toBe("9");
    await page.keyboard.press("Enter");
    await page.waitForSelector("text=Added: figure.");

    await blur(page);
    await select("in the search");
    await page.keyboard.press("a");
    await page.waitForFunction(() => document.activeElement?.id === "add-claim");
    await page.locator("#add-date").click();
    await page.waitForFunction(() => document.activeElement?.id === "add-first");
    expect(await page.inputValue("#add-first")).toBe("");
    await page.keyboard.type("yesterday");
    await page.keyboard.press("Enter");
    await page.waitForSelector("text=is not written as EDTF");
    expect(await page.textContent(".told")).not.toContain(folder);
    await page.locator("#add-first").fill("2031-03");
    await page.keyboard.press("Enter");
    await page.waitForSelector("text=Added: date.");
    const { corrections } = jsonIn(folder, "reviews/quarry.corrections.json");
    expect(corrections.slice(1).map(({ set }: { set: object }) => set)).toEqual([
      { value: 9, unit: "town" },
      { value: "2031-03" },
    ]);
    await page.context().close();
    await desk.close();
  }, 60_000);

  it("keeps what is typed: over new views, closed forms, and while the desk is away", async () => {
    const { folder, desk, build } = await newsroom();
    const page = await opened(desk);
    await page.getByLabel("Your name").fill("Bo Tarn");
    await page.keyboard.press("Escape");
    await choose(page, "figure", "38 metres");
    await page.keyboard.press("e");
    await page.waitForFunction(() => document.activeElement?.id === "mend-first");
    await fill(page, "39");
    writeFileSync(path.join(folder, "quarry.txt"), article.replace("Some 14 dogs", "Some 15 dogs"));
    build();
    await page.waitForSelector("text=Some 15 dogs");
    expect(await page.inputValue("#mend-first")).toBe("39");
    await blur(page);
    await page.keyboard.press("j");
    await page.keyboard.press("k");
    expect(await page.inputValue("#mend-first")).toBe("39");

    await choose(page, "claim", "the wall was 38");
    await page.keyboard.press("r");
    await page.waitForFunction(() => document.activeElement?.id === "review-first");
    await page.getByLabel("House that publishes the review").fill("Check House");
    await page.locator("#review-first").fill("The wall was 38 m high");
    await page.waitForSelector("text=The rest is saved. Not saved yet: organisation needs url.");
    await blur(page);
    await page.keyboard.press("j");
    await page.keyboard.press("k");
    expect(await page.getByLabel("House that publishes the review").inputValue()).toBe("Check House");
    await page.getByRole("button", { name: "Publish" }).click();
    await page.waitForSelector("text=First finish or take away");

    const { port } = new URL(desk.url);
    await desk.close();
    await page.locator("#review-first").fill("The quarry wall was 38 m high");
    await page.waitForSelector("text=It is tried again.");
    const again = await openDesk({
      records: path.join(folder, "output"),
      people: path.join(folder, "reviews"),
      assets: path.join(projectRoot, "dist/desk"),
      port: Number(port),
      today: () => "2031-03-05",
    });
    await page.waitForSelector("text=The rest is saved.", { timeout: 20_000 });
    const [review] = jsonIn(folder, "reviews/quarry.reviews.json").reviews;
    expect(review.claimReviewed).toBe("The quarry wall was 38 m high");
    await page.context().close();
    await again.close();
  }, 90_000);

  it("takes a range for a value, the house's own scale, and nobody for a claimant", async () => {
    const { folder, desk } = await newsroom();
    const page = await opened(desk);
    await page.getByLabel("Your name").fill("Bo Tarn");
    await page.keyboard.press("Escape");
    await choose(page, "figure", "14 dogs");
    await page.getByRole("button", { name: "It is a range" }).click();
    await page.getByLabel("Low", { exact: true }).fill("12");
    await page.getByRole("button", { name: "Save correction" }).click();
    await page.waitForSelector("text=High must be a number in digits");
    await page.getByLabel("High", { exact: true }).fill("16");
    await page.getByRole("button", { name: "Save correction" }).click();
    await page.waitForSelector("text=Corrected: figure.");
    expect(jsonIn(folder, "reviews/quarry.corrections.json").corrections[0].set).toEqual({ low: 12, high: 16 });

    await choose(page, "claim", "the wall was 38");
    await page.keyboard.press("r");
    await page.waitForFunction(() => document.activeElement?.id === "review-first");
    const scale = page.getByLabel(/^Your house's scale/);
    await scale.fill("Wrong");
    await page.waitForSelector("text=A scale has two labels or more.");
    await scale.fill("Wrong; Partly; Right");
    await page.keyboard.press("Enter");
    await blur(page);
    await page.keyboard.press("3");
    await page.locator("fieldset", { hasText: "Claimant" }).locator("select").selectOption("nobody");
    await page.getByRole("button", { name: "Add a page" }).click();
    const appearance = page.locator("fieldset", { hasText: "Where else the claim appeared" });
    await appearance.locator("input").first().fill("https://other.example/post");
    await appearance.locator("select").selectOption("SocialMediaPosting");
    await saved(page);
    await page.getByLabel("Address of the review").fill("no address");
    await page.waitForSelector("text=url must be a uri");
    expect(await page.textContent("form.review > [role=status]")).not.toMatch(/schemas|\/reviews/u);
    const [review] = jsonIn(folder, "reviews/quarry.reviews.json").reviews;
    expect(review).toMatchObject({
      rating: { label: "Right", value: 3, scale: { worst: 1, best: 3, labels: ["Wrong", "Partly", "Right"] } },
      claimant: null,
      appearances: [{ url: "https://other.example/post", type: "SocialMediaPosting" }],
    });
    await page.context().close();
    await desk.close();
  }, 60_000);

  it("takes back the last act, and says what a correction lacks", async () => {
    const { folder, desk } = await newsroom();
    const page = await opened(desk);
    await page.waitForSelector(".row");
    await choose(page, "figure", "38 metres");
    await page.keyboard.press("d");
    await page.waitForSelector("text=Say who you are first");
    await page.keyboard.type("Bo Tarn");
    await page.keyboard.press("Escape");
    await page.keyboard.press("d");
    await page.waitForSelector("text=Dropped: figure.");
    await page.keyboard.press("u");
    await page.waitForSelector("text=Taken back");
    expect(jsonIn(folder, "reviews/quarry.corrections.json").corrections).toEqual([]);
    await page.keyboard.press("?");
    await page.waitForSelector("dialog[open]");
    expect(faultsOf(page)).toEqual([]);
    await page.context().close();
    await desk.close();
  }, 60_000);

  it("moves a claim's extent by words", async () => {
    const { folder, desk } = await newsroom();
    const page = await opened(desk);
    await page.getByLabel("Your name").fill("Bo Tarn");
    await page.keyboard.press("Escape");
    await choose(page, "claim", "the wall was 38");
    await page.keyboard.press("x");
    await page.waitForSelector(".marking");
    await page.keyboard.press("Shift+ArrowLeft");
    await page.keyboard.press("Alt+ArrowRight");
    await page.keyboard.press("Enter");
    await page.waitForSelector("text=Corrected: claim.");
    const [correction] = jsonIn(folder, "reviews/quarry.corrections.json").corrections;
    expect(correction.set.extent[0].exact).toBe("wall was 38 metres");
    await page.context().close();
    await desk.close();
  }, 60_000);

  it("shows two hands on one review to each other and loses neither", async () => {
    const { folder, desk } = await newsroom();
    const [left, right] = [await opened(desk), await opened(desk)];
    await choose(left, "claim", "the wall was 38");
    await left.keyboard.press("r");
    await left.waitForSelector("form.review");
    await choose(right, "claim", "the wall was 38");
    await right.waitForSelector("form.review");
    await left.locator("#review-first").fill("The wall was 38 m high");
    await saved(left);
    await right.waitForFunction(() => (document.querySelector("#review-first") as HTMLTextAreaElement).value !== "");
    // Both type before either hears of the other.
    await Promise.all([
      left.locator("#review-first").fill("The wall was 38 m"),
      right.locator("#review-first").fill("The quarry wall: 38 m"),
    ]);
    await Promise.race([left.waitForSelector(".clash"), right.waitForSelector(".clash")]);
    const clashing = (await left.locator(".clash").count()) > 0 ? left : right;
    expect(await clashing.textContent(".clash")).toContain("The quarry wall: 38 m");
    await clashing.getByRole("button", { name: "Keep yours" }).click();
    await saved(clashing);
    const [review] = jsonIn(folder, "reviews/quarry.reviews.json").reviews;
    expect(review.claimReviewed).toBe(await clashing.locator("#review-first").inputValue());
    for (const page of [left, right]) await page.context().close();
    await desk.close();
  }, 60_000);

  it("shows hostile words as words", async () => {
    const hostile = article.replace(
      "Quarry wall",
      '<img src=x onerror="document.title=1"></script><b>Quarry wall\u202e',
    );
    const { desk } = await newsroom(hostile);
    const page = await opened(desk);
    await page.waitForSelector(".text h1");
    expect(await page.textContent(".text h1")).toContain("<img src=x onerror=");
    expect(await page.locator(".text img, .text b").count()).toBe(0);
    expect(faultsOf(page)).toEqual([]);
    await page.context().close();
    await desk.close();
  }, 60_000);

  const looks = ["", "articles/quarry"].flatMap((target) =>
    (["light", "dark"] as const).flatMap((colorScheme) =>
      [390, 1280].map((width) => [target, colorScheme, width] as const),
    ),
  );

  it.each(looks)(
    "has no complaint of axe: /%s, %s, %i px",
    async (target, colorScheme, width) => {
      const { desk } = await newsroom();
      const page = await opened(desk, target, { colorScheme, viewport: { width, height: 900 } });
      await page.waitForSelector(target === "" ? ".article-line" : ".row");
      if (target !== "") {
        await page.locator(".row button").first().click();
        await choose(page, "claim", "the wall was 38");
        await page.getByRole("button", { name: /^Review/ }).click();
        await page.waitForSelector("form.review");
      }
      if (process.env.CLIPSHEET_SCREENSHOTS !== undefined)
        await page.screenshot({
          path: path.join(
            process.env.CLIPSHEET_SCREENSHOTS,
            `desk-${target === "" ? "list" : "article"}-${colorScheme}-${width}.png`,
          ),
        });
      await page.evaluate(axe.source);
      const result = (await page.evaluate("axe.run()")) as { violations: { id: string; nodes: { html: string }[] }[] };
      expect(result.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      expect(faultsOf(page)).toEqual([]);
      await page.context().close();
      await desk.close();
    },
    60_000,
  );
});
