import type { Exporter, ExportOptions, OutputFile, ReviewedRecord } from "../exporter.js";
import { type Preset, presets } from "./presets.js";

/** The presets that a person asked for. */
function asked({ presets: names = [] }: ExportOptions): readonly Preset[] {
  return presets.filter(({ name }) => names.includes(name));
}

/** The files of each preset, in a folder of its name. */
function* presetFiles(articles: readonly ReviewedRecord[], options: ExportOptions): Iterable<OutputFile> {
  for (const { name, files } of asked(options)) {
    for (const file of files(articles, options)) yield { ...file, name: `${name}/${file.name}` };
  }
}

/** The forms that others expect, of one article or of all. */
export const exporter: Exporter = {
  name: "presets",
  files: (record, { options, reviews = [] }) => presetFiles([{ record, reviews }], options),
  together: presetFiles,
};
