import { PCA } from "ml-pca";
import { normalised } from "./k-means.js";
import type { WordVectors } from "./word-vectors.js";

/** Vectors that the parser's network learns from; they are not needed once it has. */
export interface TrainingVectors {
  readonly width: number;
  readonly rows: Float32Array;
}

/** Directions that are kept: those in which vectors differ most. */
const width = 96;
const largestByte = 127;

/**
 * Vectors of one length along their principal components, as bytes. The file: the number of vectors and of components (two 32-bit integers), what a one
 * stands for in each component (floats), the vectors. Little-endian.
 */
export function packTrainingVectors(vectors: WordVectors): Uint8Array {
  const flat = normalised(vectors.rows, vectors.width);
  const rows = Array.from({ length: flat.length / vectors.width }, (_, row) =>
    Array.from(flat.subarray(row * vectors.width, (row + 1) * vectors.width)),
  );
  const turned = new PCA(rows, { method: "covarianceMatrix" }).predict(rows, { nComponents: width }).to2DArray();
  const steps = Float32Array.from(
    { length: width },
    (_, component) =>
      turned.reduce((largest, row) => Math.max(largest, Math.abs(row[component] as number)), 0) / largestByte,
  );
  const bytes = Int8Array.from(
    turned.flatMap((row) => row.map((number, component) => Math.round(number / (steps[component] as number)))),
  );
  const head = Uint32Array.of(rows.length, width);
  return Buffer.concat([head, steps, bytes].map(({ buffer }) => new Uint8Array(buffer as ArrayBuffer)));
}

/** Reads what `packTrainingVectors` wrote. */
export function readTrainingVectors(file: Uint8Array): TrainingVectors {
  const { buffer } = Uint8Array.from(file);
  const [count = 0, components = 0] = new Uint32Array(buffer, 0, 2);
  const steps = new Float32Array(buffer, 8, components);
  const bytes = new Int8Array(buffer, 8 + 4 * components, count * components);
  return {
    width: components,
    rows: Float32Array.from(bytes, (byte, at) => byte * (steps[at % components] as number)),
  };
}
