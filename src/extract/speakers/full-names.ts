import { groupedBy } from "../../model/grouped-by.js";
import { firstFrom } from "../claims/reading.js";
import type { Gender } from "./name-words.js";
import { lastName, type NamedPerson } from "./people.js";

export function isSameGender(left: Gender | undefined, right: Gender | undefined): boolean {
  return left === undefined || right === undefined || left === right;
}

/** Bearers of one last name that are looked at: no article has more. */
const MOST_NAMESAKES = 20;

type NameAndGender = Pick<NamedPerson, "name" | "gender">;

/** Those whom the article names in full, by their last names. */
export class FullNames {
  /** By last name, then by gender, in text order. */
  readonly #mentions = new Map<string, ReadonlyMap<Gender | undefined, readonly NamedPerson[]>>();
  readonly #distinct = new Map<string, readonly NameAndGender[]>();
  /** The gender of the first who bears a name. */
  readonly #genders = new Map<string, Gender | undefined>();
  readonly #titled: ReadonlyMap<string, readonly NamedPerson[]>;
  readonly #onlyTitled = new Map<string, string | undefined>();

  /** @param people all whom the article names, in text order, those with a single name too */
  constructor(people: readonly NamedPerson[]) {
    const full = people.filter(({ name }) => name.includes(" "));
    for (const [last, namesakes] of groupedBy(full, ({ name }) => lastName(name))) {
      this.#mentions.set(
        last,
        new Map(
          (["female", "male", undefined] as const).map((gender) => [
            gender,
            namesakes.filter((one) => one.gender === gender),
          ]),
        ),
      );
      this.#distinct.set(
        last,
        [...groupedBy(namesakes, ({ name, gender }) => `${name}|${gender}`).values()].flatMap((same) =>
          same.slice(0, 1),
        ),
      );
    }
    for (const { name, gender } of full) if (!this.#genders.has(name)) this.#genders.set(name, gender);
    this.#titled = groupedBy(people, ({ title }) => title);
  }

  /** Whether somebody named in full has the last name. */
  has(last: string): boolean {
    return this.#mentions.has(last);
  }

  /** The full names of those with a last name who may be of a gender. */
  namesakes(last: string, gender: Gender | undefined): readonly string[] {
    return (this.#distinct.get(last) ?? [])
      .slice(0, MOST_NAMESAKES)
      .filter((one) => isSameGender(one.gender, gender))
      .map(({ name }) => name);
  }

  /** The gender that the article or the first name gives somebody named in full. */
  genderOf(name: string): Gender | undefined {
    return this.#genders.get(name);
  }

  /** A gender that any place of the text gives to one of these names. */
  knownGender(last: string, name: string): Gender | undefined {
    return this.#distinct.get(last)?.find((one) => one.name === name && one.gender !== undefined)?.gender;
  }

  /** The full name a last name is short for: the latest before an offset, else the first after it. */
  fullFor(last: string, start: number, gender?: Gender): string | undefined {
    const lists = [...(this.#mentions.get(last) ?? [])].flatMap(([of, list]) =>
      isSameGender(of, gender) ? [list] : [],
    );
    const latest = lists
      .flatMap((list) => list[firstFrom(list, start + 1) - 1] ?? [])
      .sort(inTextOrder)
      .at(-1);
    return (latest ?? lists.flatMap((list) => list[0] ?? []).sort(inTextOrder)[0])?.name;
  }

  /** The only person whom the article gives a title anywhere; `undefined` where there are none or several. */
  onlyTitled(title: string): string | undefined {
    if (!this.#onlyTitled.has(title)) {
      const names = new Set(
        (this.#titled.get(title) ?? []).map(({ name, start }) => this.fullFor(lastName(name), start) ?? name),
      );
      this.#onlyTitled.set(title, names.size === 1 ? [...names][0] : undefined);
    }
    return this.#onlyTitled.get(title);
  }
}

const inTextOrder = (left: NamedPerson, right: NamedPerson): number => left.start - right.start;
