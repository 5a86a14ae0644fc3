import { type FormatName, formats, isFormatName } from "../../src/read/index.js";
import { type OptionValues, text, UsageError } from "./command.js";

/** The option of every command that reads articles. */
export const formatOptions = { format: { type: "string" } } as const;

const names = Object.keys(formats).join(", ");

export const formatHelp = `What is read:
  --format NAME          the format of all files (${names}), which else shows in each`;

/** The format that a person says the files have. Throws a `UsageError` for one that nobody reads. */
export function formatOption(options: OptionValues): { readonly format?: FormatName } {
  const format = text(options, "format");
  if (format === undefined) return {};
  if (!isFormatName(format)) throw new UsageError(`there is no format "${format}" (there are ${names})`);
  return { format };
}
