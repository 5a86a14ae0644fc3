import type { Exporter } from "./exporter.js";

/** An exporter that is loaded when a run wants it. */
export interface ListedExporter {
  readonly name: string;
  readonly load: () => Promise<Exporter>;
}

/** Every exporter there is; the report comes last, since it links the others' files. To add one: a folder with an `index.ts`, and a line here. */
export const exporters: readonly ListedExporter[] = [
  { name: "csv", load: async () => (await import("./csv/index.js")).exporter },
  { name: "jsonld", load: async () => (await import("./jsonld/index.js")).exporter },
  { name: "reviews", load: async () => (await import("./reviews/index.js")).exporter },
  { name: "citations", load: async () => (await import("./citations/index.js")).exporter },
  { name: "report", load: async () => (await import("./report/index.js")).exporter },
];
