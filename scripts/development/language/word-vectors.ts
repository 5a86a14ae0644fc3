import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Word vectors as a spaCy pipeline keeps them (`vocab/`): rows of numbers, shared by words that mean much the same. */
export interface WordVectors {
  readonly width: number;
  readonly rows: Float32Array;
  /** Row of every word that has one. */
  readonly rowOf: ReadonlyMap<string, number>;
}

/** Reads `vocab/vectors` (NumPy), `vocab/key2row` (MessagePack) and `vocab/strings.json`. */
export function readWordVectors(folder: string): WordVectors {
  const bytes = readFileSync(join(folder, "vectors"));
  const headerLength = bytes.readUInt16LE(8);
  const header = bytes.toString("latin1", 10, 10 + headerLength);
  const width = Number(/'shape': \(\d+, (\d+)\)/.exec(header)?.[1]);
  const first = 10 + headerLength;
  const rows = new Float32Array(bytes.buffer.slice(bytes.byteOffset + first, bytes.byteOffset + bytes.length));
  const rowOfKey = readKeys(readFileSync(join(folder, "key2row")));
  const rowOf = new Map<string, number>();
  for (const word of JSON.parse(readFileSync(join(folder, "strings.json"), "utf8")) as string[]) {
    const row = rowOfKey.get(murmurHash(Buffer.from(word, "utf8")));
    if (row !== undefined) rowOf.set(word, row);
  }
  return { width, rows, rowOf };
}

/** A MessagePack map of unsigned 64-bit keys to unsigned integers. */
function readKeys(bytes: Buffer): Map<bigint, number> {
  const keys = new Map<bigint, number>();
  let at = 0;
  const integer = (): bigint => {
    const kind = bytes[at++] as number;
    if (kind < 0x80) return BigInt(kind);
    if (kind === 0xcc) return BigInt(bytes[at++] as number);
    const width = kind === 0xcd ? 2 : kind === 0xce ? 4 : 8;
    const value =
      width === 2
        ? BigInt(bytes.readUInt16BE(at))
        : width === 4
          ? BigInt(bytes.readUInt32BE(at))
          : bytes.readBigUInt64BE(at);
    at += width;
    return value;
  };
  const kind = bytes[at++];
  const count = kind === 0xdf ? bytes.readUInt32BE(at) : bytes.readUInt16BE(at);
  at += kind === 0xdf ? 4 : 2;
  for (let pair = 0; pair < count; pair++) {
    const key = integer();
    keys.set(key, Number(integer()));
  }
  return keys;
}

const mask = (1n << 64n) - 1n;
const multiplier = 0xc6a4a7935bd1e995n;

/** MurmurHash64A with seed 1, the key under which spaCy files a string. */
function murmurHash(data: Buffer): bigint {
  let hash = (1n ^ (BigInt(data.length) * multiplier)) & mask;
  const whole = data.length - (data.length % 8);
  for (let at = 0; at < whole; at += 8) {
    let part = (data.readBigUInt64LE(at) * multiplier) & mask;
    part = ((part ^ (part >> 47n)) * multiplier) & mask;
    hash = ((hash ^ part) * multiplier) & mask;
  }
  if (whole < data.length) {
    let rest = 0n;
    for (let at = data.length - 1; at >= whole; at--) rest = (rest << 8n) | BigInt(data[at] as number);
    hash = ((hash ^ rest) * multiplier) & mask;
  }
  hash = ((hash ^ (hash >> 47n)) * multiplier) & mask;
  return hash ^ (hash >> 47n);
}
