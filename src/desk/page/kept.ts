/// <reference lib="dom" />
import { useState } from "preact/hooks";

/** What is typed and not yet saved, by the name of what it is typed into; it outlives the form. */
const kept = new Map<string, unknown>();

/** Whether anything typed is not saved yet. */
export const isAnythingKept = (): boolean => kept.size > 0;

/** State that is still there when what shows it was closed and is opened again; undefined lets it go. */
export function useKept<Value>(name: string, usual: Value): readonly [Value, (next: Value | undefined) => void] {
  const [value, setValue] = useState((kept.get(name) as Value | undefined) ?? usual);
  return [
    value,
    (next) => {
      if (next === undefined) kept.delete(name);
      else kept.set(name, next);
      setValue(next ?? usual);
    },
  ];
}
