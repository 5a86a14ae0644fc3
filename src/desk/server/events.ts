import { watchFolder } from "../../files.js";
import { InputError } from "../../model/input-error.js";
import type { FolderEvent, Versions } from "../protocol.js";
import type { ArticleFolders, ArticlePlace } from "./articles.js";

type Listener = (event: FolderEvent) => void;

/** Milliseconds between two looks at the files, and those waited after the system tells of a change, for more of them. */
const patience = { look: 1_000, settle: 40 };

/** Tells listeners which articles' files changed, whoever changed them. Looks only while somebody listens. */
export class FolderWatch {
  readonly #folders: ArticleFolders;
  readonly #listeners = new Set<Listener>();
  #stamps: Map<string, string> | undefined;
  #looking: Promise<void> | undefined;
  #stop: (() => void) | undefined;
  #begun: Promise<void> = Promise.resolve();

  constructor(folders: ArticleFolders) {
    this.#folders = folders;
  }

  /** Waits until every later change will be told, and gives back what ends the listening. */
  async listen(listener: Listener): Promise<() => void> {
    this.#listeners.add(listener);
    this.#stop ??= this.#started();
    const end = () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) this.close();
    };
    await this.#begun.catch((error: unknown) => {
      end();
      throw error;
    });
    return end;
  }

  close(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.#stamps = undefined;
  }

  #started(): () => void {
    let settling: NodeJS.Timeout | undefined;
    const soon = () => {
      clearTimeout(settling);
      settling = setTimeout(() => void this.#look(), patience.settle).unref();
    };
    const watchers = this.#folders.watched.map((folder) => watchFolder(folder, soon));
    const timer = setInterval(() => void this.#look(), patience.look).unref();
    // A look from before may still be running, and would count what it saw for seen by the new listener.
    this.#begun = (this.#looking ?? Promise.resolve()).then(() => {
      this.#stamps = undefined;
      return this.#look();
    });
    return () => {
      clearTimeout(settling);
      clearInterval(timer);
      for (const close of watchers) close();
    };
  }

  /** Looks, unless a look is running: then waits for it. */
  #look(): Promise<void> {
    this.#looking ??= this.#lookNow().finally(() => {
      this.#looking = undefined;
    });
    return this.#looking;
  }

  async #lookNow(): Promise<void> {
    try {
      const places = await this.#folders.places();
      const stamps = new Map([...places.values()].map((place) => [place.slug, this.#folders.stamp(place)] as const));
      const before = this.#stamps;
      this.#stamps = stamps;
      if (before === undefined) return;
      for (const slug of new Set([...before.keys(), ...stamps.keys()]))
        if (before.get(slug) !== stamps.get(slug)) await this.#tell(slug, places.get(slug));
    } catch (error) {
      // A folder that cannot be read now is looked at again in a second; the list says what is wrong.
      if (!(error instanceof InputError)) throw error;
      // What was not seen yet is told when it can be read.
      this.#stamps ??= new Map();
    }
  }

  async #tell(slug: string, place: ArticlePlace | undefined): Promise<void> {
    const versions: Versions | null =
      place === undefined ? null : await this.#folders.versions(place).catch(() => null);
    for (const listener of this.#listeners) listener({ slug, versions });
  }
}
