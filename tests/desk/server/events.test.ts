import { expect, test } from "vitest";
import type { FolderEvent } from "../../../src/desk/protocol.js";
import type { ArticleFolders, ArticlePlace } from "../../../src/desk/server/articles.js";
import { FolderWatch } from "../../../src/desk/server/events.js";
import { InputError } from "../../../src/model/input-error.js";

const place: ArticlePlace = { slug: "ferry", record: "record", corrections: "corrections", reviews: "reviews" };
const versions = { record: "a", corrections: null, reviews: null };

/** A folder of one article that takes a while to be looked at. */
class SlowFolder implements Pick<ArticleFolders, "watched" | "places" | "stamp" | "versions"> {
  readonly watched = [];
  written = 1;

  async places() {
    await new Promise((resolve) => setTimeout(resolve, 200));
    return new Map([[place.slug, place]]);
  }

  stamp(): string {
    return String(this.written);
  }

  async versions() {
    return versions;
  }
}

/** A listener once it listens, and what it is told first. */
async function listening(watch: FolderWatch) {
  let tell: (event: FolderEvent) => void = () => undefined;
  const told = new Promise<FolderEvent>((resolve) => {
    tell = resolve;
  });
  return { told, end: await watch.listen((event) => tell(event)) };
}

test("what changes as soon as listening has begun is told, however long the first look takes", async () => {
  const folder = new SlowFolder();
  const watch = new FolderWatch(folder as unknown as ArticleFolders);
  const { told, end } = await listening(watch);
  folder.written += 1;
  expect(await told).toEqual({ slug: "ferry", versions });
  end();
});

test("a change between two listeners is told to the second, though a look was running", async () => {
  const folder = new SlowFolder();
  const watch = new FolderWatch(folder as unknown as ArticleFolders);
  const endFirst = await watch.listen(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, 1_100));
  endFirst();
  const { told, end } = await listening(watch);
  folder.written += 1;
  expect(await told).toEqual({ slug: "ferry", versions });
  end();
});

test("an article that could not be read when listening began is told when it can be", async () => {
  const folder = new SlowFolder();
  const places = folder.places.bind(folder);
  let isBroken = true;
  folder.places = async () => {
    if (isBroken) throw new InputError({ where: "records", what: "it cannot be read", remedy: "mend it" });
    return places();
  };
  const watch = new FolderWatch(folder as unknown as ArticleFolders);
  const { told, end } = await listening(watch);
  isBroken = false;
  expect(await told).toEqual({ slug: "ferry", versions });
  end();
});
