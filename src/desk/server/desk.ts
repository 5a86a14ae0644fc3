import { ChangedMeanwhileError, isInside, writeUnlessChanged } from "../../files.js";
import { InputError } from "../../model/input-error.js";
import type { ArticleList, ArticleSummary, ArticleView } from "../protocol.js";
import type { ArticleFolders, ArticlePlace, OpenedArticle } from "./articles.js";
import { SeenVersions } from "./history.js";
import { OwnActs } from "./own-acts.js";
import { inDeskWords } from "./problem-words.js";
import { RefusedError } from "./refusal.js";
import { type FilesView, problemSummary, summaryOf, viewOf } from "./view.js";

/** What an act writes: the new bytes of one of the people's files, and what the desk answers once they are on disk. */
export interface Writing<Answer> {
  readonly file: "corrections" | "reviews";
  readonly bytes: Uint8Array;
  /** What is to be remembered once it is written. */
  readonly written: () => void;
  readonly answer: (view: ArticleView) => Answer;
}

/** Tries of an act whose file another program writes at the same time. */
const mostTries = 50;

/** Lines of the list whose files did not change since are kept with what was done on each day. */
interface KnownSummary {
  readonly summary: ArticleSummary;
  readonly correctionDays: readonly string[];
  readonly reviewDays: readonly string[];
}

const times = (days: readonly string[], day: string): number => days.filter((each) => each === day).length;

/** The articles of a folder as the desk reads and writes them; acts on one article wait for each other. */
export class Desk {
  readonly seen = new SeenVersions();
  readonly own = new OwnActs();
  readonly folders: ArticleFolders;
  /** This day, ISO 8601. */
  readonly today: () => string;
  readonly #known = new Map<string, { readonly stamp: string; readonly found: Promise<KnownSummary> }>();
  readonly #views = new Map<string, FilesView>();
  readonly #queues = new Map<string, Promise<unknown>>();

  constructor(folders: ArticleFolders, today: () => string) {
    this.folders = folders;
    this.today = today;
  }

  /** Where the article of a slug lies. Throws a `RefusedError` (404) where there is none. */
  async place(slug: string): Promise<ArticlePlace> {
    const place = (await this.folders.places()).get(slug);
    if (place === undefined) throw new RefusedError(404, `There is no article "${slug}" in the folder.`);
    return place;
  }

  async list(): Promise<ArticleList> {
    const places = [...(await this.folders.places()).values()];
    const known = await Promise.all(places.map((place) => this.#summary(place)));
    const today = this.today();
    return {
      articles: known.map(({ summary }) => summary),
      today: {
        corrections: known.reduce((sum, { correctionDays }) => sum + times(correctionDays, today), 0),
        reviews: known.reduce((sum, { reviewDays }) => sum + times(reviewDays, today), 0),
      },
    };
  }

  async #summary(place: ArticlePlace): Promise<KnownSummary> {
    const stamp = this.folders.stamp(place);
    const known = this.#known.get(place.slug);
    if (known?.stamp === stamp) return known.found;
    const found = this.#freshSummary(place);
    this.#known.set(place.slug, { stamp, found });
    found.catch(() => this.#known.delete(place.slug));
    return found;
  }

  async #freshSummary(place: ArticlePlace): Promise<KnownSummary> {
    try {
      const view = viewOf(await this.folders.opened(place, { isQuick: true }));
      return {
        summary: summaryOf(view),
        correctionDays: view.corrections.map(({ on }) => on),
        reviewDays: view.reviews.flatMap(({ status, datePublished, dateModified }) =>
          status === "published" ? [dateModified ?? datePublished ?? ""] : [],
        ),
      };
    } catch (error) {
      const problem = error instanceof InputError ? inDeskWords(error) : await this.#fault(place, error);
      return { summary: problemSummary(place.slug, problem), correctionDays: [], reviewDays: [] };
    }
  }

  /** What a full check says of an article whose quick reading broke off. Throws the error of that where it says nothing. */
  async #fault(place: ArticlePlace, broken: unknown): Promise<string> {
    try {
      await this.folders.opened(place);
    } catch (error) {
      if (error instanceof InputError) return inDeskWords(error);
      throw error;
    }
    throw broken;
  }

  /** The article as the page shows it. Throws an `InputError` where a file is not valid. */
  async view(slug: string): Promise<ArticleView> {
    return this.viewOf(await this.folders.opened(await this.place(slug)));
  }

  viewOf(opened: OpenedArticle): ArticleView {
    const { slug } = opened.place;
    this.seen.sent(opened);
    const known = this.#views.get(slug);
    const isKnown = known !== undefined && JSON.stringify(known.versions) === JSON.stringify(opened.versions);
    const view = isKnown ? known : viewOf(opened);
    this.#views.set(slug, view);
    return { ...view, undoable: this.own.undoable(slug) };
  }

  /**
   * Does an act on an article: reads its files, lets the act say what to write, writes it if nobody has changed the file
   * meanwhile, else does it all again. The answer is made when the file is on disk.
   */
  async act<Answer>(slug: string, act: (opened: OpenedArticle) => Promise<Writing<Answer> | Answer>): Promise<Answer> {
    const place = await this.place(slug);
    const before = this.#queues.get(slug) ?? Promise.resolve();
    const done = before.catch(() => undefined).then(() => this.#tried(place, act));
    this.#queues.set(slug, done);
    return done;
  }

  async #tried<Answer>(
    place: ArticlePlace,
    act: (opened: OpenedArticle) => Promise<Writing<Answer> | Answer>,
  ): Promise<Answer> {
    for (let tries = 1; ; tries++) {
      const opened = await this.folders.opened(place);
      const writing = await act(opened);
      if (!isWriting<Answer>(writing)) return writing;
      try {
        await this.#write(opened, writing);
      } catch (error) {
        if (error instanceof ChangedMeanwhileError && tries < mostTries) continue;
        throw error;
      }
      writing.written();
      return writing.answer(this.viewOf(await this.folders.opened(place)));
    }
  }

  async #write<Answer>(opened: OpenedArticle, { file, bytes }: Writing<Answer>): Promise<void> {
    const target = opened.place[file];
    if (!(await isInside(this.folders.people, target)))
      throw new InputError({ where: target, what: "a link leads out of its folder", remedy: "put the file there" });
    await writeUnlessChanged(target, file === "corrections" ? opened.correctionsBytes : opened.reviewsBytes, bytes);
  }
}

function isWriting<Answer>(value: Writing<Answer> | Answer): value is Writing<Answer> {
  return typeof value === "object" && value !== null && "bytes" in value && "written" in value;
}
