import { existsSync, readFileSync } from "node:fs";
import { StagedScorer, stagesOf } from "./action-scorer.js";
import { Candidates } from "./candidates.js";
import { Kernel } from "./kernel/kernel-memory.js";
import { Labeller } from "./labeller.js";
import { BlockModel } from "./linear-model.js";
import { type ModelNames, unpackModel } from "./model-file.js";
import { GreedyParser } from "./parser.js";
import { guideTemplates, stateTemplates } from "./parser-templates.js";

import { type Table, unpackTables } from "./sparse-table.js";
import { firstStages, secondStages } from "./tables/parser-stages.js";
import { Tagger } from "./tagger.js";
import { UniversalTags } from "./universal-tags.js";
import { readWordClusters } from "./word-clusters.js";
import type { WordTables } from "./word-features.js";
import { kindOfTag } from "./word-kinds.js";

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
  readonly tagKinds: Uint8Array;
  readonly tables: WordTables;
  readonly tagger: Tagger;
  /** Reads from the end; the other one has its trees for a guide. */
  readonly firstParser: GreedyParser;
  readonly parser: GreedyParser;
  readonly labeller: Labeller;
  /** The weights of the two parsers. */
  readonly roots: { readonly firstParser: Table; readonly parser: Table };
}

/** Reads the models; synchronous. */
export function readModels(): Models {
  const { names, part } = unpackModel(readModelFile("weights.bin"));
  const kernel = new Kernel();
  const tables = unpackTables(
    kernel,
    ["firstTags", "secondTags", "firstParser", "parser", "relations"].map((name) => ({
      kept: part(`${name}Kept`),
      even: part(`${name}Even`),
      odd: part(`${name}Odd`),
      lengths: part(`${name}Lengths`),
    })),
  );
  const [firstTags, secondTags, firstParser, parser, relations] = tables as [Table, Table, Table, Table, Table];
  return {
    kernel,
    names,
    universalTags: new UniversalTags(names.universalTags),
    tagKinds: Uint8Array.from(names.tags, kindOfTag),
    tables: { clusters: readWordClusters(readModelFile("clusters.bin")), tags: Candidates.unpack(part("tagSets")) },
    roots: { firstParser, parser },
    tagger: new Tagger(kernel, new BlockModel(kernel, firstTags), new BlockModel(kernel, secondTags)),
    firstParser: new GreedyParser(new StagedScorer(kernel, firstParser, stagesOf(stateTemplates, firstStages))),
    parser: new GreedyParser(
      new StagedScorer(kernel, parser, stagesOf([...stateTemplates, ...guideTemplates], secondStages)),
    ),
    labeller: new Labeller(kernel, new BlockModel(kernel, relations), Candidates.unpack(part("relationSets"))),
  };
}
