import { featureSeed } from "./hashing.js";
import type { Kernel } from "./kernel/kernel-memory.js";

/** A template of features: its number, and the names of the values that it puts together. */
export type Template<Name extends string> = readonly [number: number, Name, Name?, Name?];

/** Where each value that templates name stands in the list of values; the first place is nobody's and holds 0, for what a template leaves out. */
export function placesOf<Name extends string>(templates: readonly Template<Name>[]): Readonly<Record<Name, number>> {
  const names = new Set(templates.flatMap(([, ...named]) => named.filter((name) => name !== undefined)));
  return Object.fromEntries([...names].map((name, at) => [name, at + 1])) as Record<Name, number>;
}

/** Templates that the kernel reads together. */
const groupSize = 4;

/** A template's seed, and where its three values lie. */
const partsOfTemplate = 4;

/** Templates in a kernel's memory, which makes all features of a state in one short loop. */
export class FeatureTemplates<Name extends string> {
  /** The templates, as the kernel reads them: by groups, first the seeds of a group. */
  readonly packed: Int32Array;
  readonly count: number;

  constructor(
    private readonly kernel: Kernel,
    places: Readonly<Record<Name, number>>,
    templates: readonly Template<Name>[],
  ) {
    this.count = templates.length;
    const addressOf = (name?: Name): number => (name === undefined ? 0 : places[name]) * Int32Array.BYTES_PER_ELEMENT;
    const numbers = templates.map(([number, a, b, c]) => [
      featureSeed(number),
      addressOf(a),
      addressOf(b),
      addressOf(c),
    ]);
    const groups = Math.ceil(templates.length / groupSize);
    this.packed = kernel.numbers(groups * groupSize * partsOfTemplate);
    this.packed.set(
      Array.from({ length: groups }, (_, group) =>
        Array.from({ length: partsOfTemplate }, (_, part) =>
          Array.from({ length: groupSize }, (_, at) => numbers[group * groupSize + at]?.[part] ?? 0),
        ),
      ).flat(2),
    );
  }

  /** Writes the number of every template's feature into `into` from `first` on; returns where it stopped. Both lists lie in the kernel's memory. */
  fill(values: Int32Array, into: Int32Array, first = 0): number {
    const { kernel, packed, count } = this;
    const address = into.byteOffset + first * Int32Array.BYTES_PER_ELEMENT;
    kernel.call.fillFeatures(packed.byteOffset, count, values.byteOffset, address);
    return first + count;
  }
}
