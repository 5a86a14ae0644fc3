import asc from "assemblyscript/asc";

const options = [
  "--outFile",
  "kernel.wasm",
  "--optimizeLevel",
  "3",
  "--runtime",
  "stub",
  "--enable",
  "simd",
  "--importMemory",
];

/** A file of AssemblyScript as WebAssembly, by its path from the project's folder. Throws what the compiler says. */
export async function compileAssembly(source: string): Promise<Uint8Array<ArrayBuffer>> {
  let binary: Uint8Array<ArrayBuffer> | undefined;
  const { error, stderr } = await asc.main([source, ...options], {
    writeFile: (_, contents) => {
      if (typeof contents !== "string") binary = Uint8Array.from(contents);
    },
  });
  if (error !== null || binary === undefined) throw new Error(stderr.toString());
  return binary;
}
