import type { AsyncExporter, Exporter, ExportOptions } from "./exporter.js";

/** An exporter that is loaded when a run wants it. */
export interface ListedExporter {
  readonly name: string;
  readonly load: () => Promise<Exporter | AsyncExporter>;
  /** Whether a person asked for it; an exporter without this is always wanted. */
  readonly isAsked?: (options: ExportOptions) => boolean;
}

/** Every exporter there is; the report comes last, since it links the others' files. To add one: a folder with an `index.ts`, and a line here. */
export const exporters: readonly ListedExporter[] = [
  { name: "csv", load: async () => (await import("./csv/index.js")).exporter },
  { name: "jsonld", load: async () => (await import("./jsonld/index.js")).exporter },
  { name: "reviews", load: async () => (await import("./reviews/index.js")).exporter },
  { name: "citations", load: async () => (await import("./citations/index.js")).exporter },
  {
    name: "xlsx",
    load: async () => (await import("./workbook/index.js")).exporter,
    isAsked: ({ xlsx = false }) => xlsx,
  },
  {
    name: "parquet",
    load: async () => (await import("./parquet/index.js")).exporter,
    isAsked: ({ parquet = false }) => parquet,
  },
  {
    name: "presets",
    load: async () => (await import("./presets/index.js")).exporter,
    isAsked: ({ presets = [] }) => presets.length > 0,
  },
  { name: "report", load: async () => (await import("./report/index.js")).exporter },
];
