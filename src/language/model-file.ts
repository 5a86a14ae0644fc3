/** Names and small tables of a model. */
export interface ModelNames {
  readonly tags: readonly string[];
  readonly relations: readonly string[];
  /** Universal part of speech by `TAG`, `TAG relation` and `TAG relation form`. */
  readonly universalTags: Readonly<Record<string, string>>;
}

interface Header extends ModelNames {
  readonly parts: readonly { readonly name: string; readonly at: number; readonly length: number }[];
}

/** Parts begin at multiples of this, so that typed arrays can lie over them. */
const alignment = 8;
const align = (size: number): number => Math.ceil(size / alignment) * alignment;

/** One file of names (JSON behind a 4-byte length, little-endian) and parts (raw bytes). */
export function packModel(names: ModelNames, parts: Readonly<Record<string, Uint8Array | Int8Array>>): Uint8Array {
  let at = 0;
  const places = Object.entries(parts).map(([name, part]) => {
    const place = { name, at, length: part.byteLength };
    at += align(part.byteLength);
    return place;
  });
  const header = new TextEncoder().encode(JSON.stringify({ ...names, parts: places }));
  const first = align(4 + header.length);
  const bytes = new Uint8Array(first + at);
  new DataView(bytes.buffer).setUint32(0, header.length, true);
  bytes.set(header, 4);
  for (const { name, at: place } of places) {
    const part = parts[name];
    if (part !== undefined) bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), first + place);
  }
  return bytes;
}

/** Names and parts of a packed model; the parts are views, nothing is copied. */
export function unpackModel(bytes: Uint8Array): { names: ModelNames; part(name: string): Uint8Array } {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))) as Header;
  const first = align(4 + length);
  return {
    names: header,
    part(name) {
      const place = header.parts.find((part) => part.name === name);
      if (place === undefined) throw new Error(`The language model has no part ${name}; train it again.`);
      return bytes.subarray(first + place.at, first + place.at + place.length);
    },
  };
}
