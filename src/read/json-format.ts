import { formats } from "./formats.js";

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** The first line of NDJSON is an object by itself, and has a text; that of other JSON mostly breaks off. */
export function jsonFormatOf(head: string, name: string): "ninjs" | "ndjson" {
  if (formats.ndjson.endings.some((ending) => name.toLowerCase().endsWith(ending))) return "ndjson";
  const [first = "", ...others] = head.trimStart().split("\n");
  const value = parsed(first);
  if (isObject(value)) {
    if (others.some((line) => line.startsWith("{"))) return "ndjson";
    return "id" in value && ("text" in value || "html" in value) ? "ndjson" : "ninjs";
  }
  const isOneLongLine = others.length === 0;
  return isOneLongLine && /^\{\s{0,9}"id"/.test(first) && !/"(?:uri|pubstatus|bodies)"/i.test(first)
    ? "ndjson"
    : "ninjs";
}
