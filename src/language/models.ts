import { existsSync, readFileSync } from "node:fs";
import { Candidates } from "./candidates.js";
import { Kernel } from "./kernel/kernel-memory.js";
import { BlockModel } from "./linear-model.js";
import { type ModelNames, unpackModel } from "./model-file.js";
import { ParserNetwork } from "./network/parser-network.js";
import { networkShape } from "./network/shape.js";
import { WordRows } from "./network/word-rows.js";
import { type Table, unpackTables } from "./sparse-table.js";
import { Tagger } from "./tagger.js";
import { UniversalTags } from "./universal-tags.js";
import { readWordClusters, type WordClusters } from "./word-clusters.js";
import type { WordTables } from "./word-features.js";

/** The models lie at the package's root: two folders up from `src/language/`, three from `dist/src/language/`. */
function readModelFile(name: string): Uint8Array {
  const beside = new URL(`../../models/english/${name}`, import.meta.url);
  return readFileSync(existsSync(beside) ? beside : new URL(`../../../models/english/${name}`, import.meta.url));
}

/** The models as read from `models/english/`. */
export interface Models {
  /** The memory that they share. */
  readonly kernel: Kernel;
  readonly names: ModelNames;
  readonly universalTags: UniversalTags;
  readonly tables: WordTables;
  readonly tagger: Tagger;
  /** Which rows of the network's table stand for a word. */
  readonly wordRows: WordRows;
  readonly network: ParserNetwork;
}

/** The clusters, if the model was trained with them. Throws if not: rows of the tables would be read that do not exist. */
function clustersFor(wordRows: WordRows, part: (name: string) => Uint8Array): WordClusters {
  const clusters = readWordClusters(readModelFile("clusters.bin"));
  const { inputs } = networkShape;
  if (part("words").length !== inputs * wordRows.count || part("vectors").length !== inputs * clusters.vectors)
    throw new Error("The language model's weights.bin and clusters.bin are of two trainings; train it again.");
  return clusters;
}

/** Reads the models; synchronous. */
export function readModels(): Models {
  const { names, part } = unpackModel(readModelFile("weights.bin"));
  const kernel = new Kernel();
  const tables = unpackTables(
    kernel,
    ["firstTags", "secondTags"].map((name) => ({
      kept: part(`${name}Kept`),
      even: part(`${name}Even`),
      odd: part(`${name}Odd`),
      lengths: part(`${name}Lengths`),
    })),
  );
  const wordRows = WordRows.unpack(part("vocabulary"), names.tags);
  const [firstTags, secondTags] = tables as [Table, Table];
  return {
    kernel,
    names,
    universalTags: new UniversalTags(names.universalTags),
    tables: { clusters: clustersFor(wordRows, part), tags: Candidates.unpack(part("tagSets")) },
    tagger: new Tagger(kernel, new BlockModel(kernel, firstTags), new BlockModel(kernel, secondTags)),
    wordRows,
    network: new ParserNetwork(kernel, part, names.relations),
  };
}
