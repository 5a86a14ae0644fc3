#!/usr/bin/env node
import { tool } from "../src/record/tool.js";
import { type Command, exitStatus, runCommand } from "./command/command.js";

/** Every verb and where it lives; only the one that is asked for is loaded. */
const verbs: Readonly<Record<string, () => Promise<Command>>> = {
  build: async () => (await import("./build.js")).build,
  normalize: async () => (await import("./normalize.js")).normalize,
  validate: async () => (await import("./validate.js")).validate,
  export: async () => (await import("./export.js")).exportRecords,
  cite: async () => (await import("./cite.js")).cite,
  figures: async () => (await import("./figures.js")).figures,
  claims: async () => (await import("./claims.js")).claims,
  record: async () => (await import("./record.js")).record,
  correct: async () => (await import("./correct.js")).correct,
  review: async () => (await import("./review.js")).review,
  "check-page": async () => (await import("./check-page.js")).checkPage,
  publish: async () => (await import("./publish.js")).publish,
  diff: async () => (await import("./diff.js")).diff,
  ledger: async () => (await import("./ledger.js")).ledger,
  parse: async () => (await import("./parse.js")).parse,
};

async function help(): Promise<string> {
  const commands = await Promise.all(Object.values(verbs).map((load) => load()));
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(12)}${summary}`);
  return `One news article in, open data out.\n\n  clipsheet VERB …\n\n${lines.join("\n")}\n\nclipsheet VERB --help tells more.`;
}

async function main([verb, ...argumentList]: readonly string[]): Promise<number> {
  if (verb === undefined || verb === "--help" || verb === "-h" || verb === "help") {
    console.log(await help());
    return verb === undefined ? exitStatus.usageFault : exitStatus.done;
  }
  if (verb === "--version") {
    console.log(tool.version);
    return exitStatus.done;
  }
  const load = Object.hasOwn(verbs, verb) ? verbs[verb] : undefined;
  if (load === undefined) {
    console.error(`clipsheet: there is no verb "${verb}" (there are ${Object.keys(verbs).join(", ")}).`);
    return exitStatus.usageFault;
  }
  return runCommand(await load(), argumentList);
}

process.exitCode = await main(process.argv.slice(2));
