#!/usr/bin/env node
/** Groups words by their vectors: `tsx scripts/development/cluster-words.ts --vectors FOLDER` (a spaCy pipeline's `vocab/`) writes `models/english/clusters.bin`, and the vectors that the parser's network is trained with. */
import { argv, fs, path } from "zx";
import { clusterWords } from "./language/cluster-words.js";
import { packTrainingVectors } from "./language/training-vectors.js";
import { readWordVectors } from "./language/word-vectors.js";

if (typeof argv.vectors !== "string") {
  console.error(
    "Say where the vectors lie: --vectors FOLDER (the vocab/ folder of a spaCy pipeline such as en_core_web_md 3.8.0).",
  );
  process.exitCode = 1;
} else {
  const vectors = readWordVectors(argv.vectors);
  await fs.writeFile(path.resolve("models/english/clusters.bin"), clusterWords(vectors));
  await fs.writeFile(path.resolve("scripts/development/language/vectors.bin"), packTrainingVectors(vectors));
}
