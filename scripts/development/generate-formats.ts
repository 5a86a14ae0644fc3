#!/usr/bin/env node
/** Writes `docs/formats.md` from `schemas/`; `--check` only says whether it is the same. */
import { chalk, fs, glob, path } from "zx";

interface Schema {
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
  readonly $ref?: string;
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly examples?: readonly unknown[];
  readonly $defs?: Readonly<Record<string, Schema>>;
}

const target = "docs/formats.md";

const preface = `# The formats

Generated from the schemas by \`npm run generate:formats\`; the schemas are the contract, this page is for reading.

Offsets (\`start\`, \`end\`) are UTF-16 code units into the record's \`text\`, end exclusive: \`text.slice(start, end)\` gives the
words. The tables' \`char_start\` and \`char_end\` count Unicode code points, as Python, R and SQL do. What is unknown is
absent from a record and empty in a table.
`;

/** What may stand there, in a word or two. */
function kindOf(schema: Schema): string {
  if (schema.$ref !== undefined)
    return `[${schema.$ref.split("/").at(-1)}](#${schema.$ref.split("/").at(-1)?.toLowerCase()})`;
  if (schema.enum !== undefined) return schema.enum.map((value) => `\`${String(value)}\``).join(" ");
  if (schema.const !== undefined) return `\`${String(schema.const)}\``;
  if (schema.type === "array") return `list of ${schema.items === undefined ? "anything" : kindOf(schema.items)}`;
  const format =
    schema.format ??
    schema.anyOf
      ?.map(({ format: each }) => each)
      .filter(Boolean)
      .join(" or ");
  return [schema.type, format].flat().filter(Boolean).join(", ");
}

function cell(words: string): string {
  return words.replaceAll("|", "\\|").replaceAll("\n", " ");
}

function example(schema: Schema): string {
  const [first] = schema.examples ?? [];
  return first === undefined || first === "" ? "" : ` For example \`${String(first)}\`.`;
}

/** The members of an object, those of nested objects behind a dot or brackets. */
function* rows(schema: Schema, prefix = ""): Generator<string> {
  for (const [name, member] of Object.entries(schema.properties ?? {})) {
    const label = `${prefix}${name}`;
    const optional = schema.required?.includes(name) ? "" : "?";
    yield `| \`${label}\`${optional} | ${cell(kindOf(member))} | ${cell(`${member.description ?? ""}${example(member)}`)} |`;
    if (member.properties !== undefined) yield* rows(member, `${label}.`);
    if (member.items?.properties !== undefined) yield* rows(member.items, `${label}[].`);
  }
}

function table(schema: Schema): string {
  return ["| member | kind | meaning |", "| --- | --- | --- |", ...rows(schema)].join("\n");
}

function chapter(schema: Schema, file: string): string {
  const parts = Object.entries(schema.$defs ?? {}).map(
    ([name, part]) => `### ${name}\n\n${part.description ?? ""}\n\n${table(part)}`,
  );
  const head = `## ${schema.title}\n\n${schema.description ?? ""} Schema: [${file}](../schemas/${file}). A question mark: may be absent.`;
  return [head, table(schema), ...parts].join("\n\n");
}

const files = (await glob("schemas/*.schema.json")).sort();
const chapters = await Promise.all(files.map(async (file) => chapter(await fs.readJson(file), path.basename(file))));
const wanted = `${[preface.trim(), ...chapters].join("\n\n")}\n`;

if (!process.argv.includes("--check")) await fs.outputFile(target, wanted);
else if ((await fs.readFile(target, "utf8").catch(() => "")) !== wanted) {
  console.error(chalk.red(`${target} differs from the schemas; run npm run generate:formats.`));
  process.exitCode = 1;
}
