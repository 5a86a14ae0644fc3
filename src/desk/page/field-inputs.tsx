/// <reference lib="dom" />
import type { Field, Words } from "./mend-fields.js";

export interface FieldInputsProps {
  readonly fields: readonly Field[];
  readonly words: Words;
  readonly type: (name: string, words: string) => void;
  /** Id of the first field, which a key goes to. */
  readonly firstId: string;
  /** What is to be said beside a field. */
  readonly notes?: Words;
}

/** The fields of a form that mends or adds, each with its label. */
export function FieldInputs({ fields, words, type, firstId, notes = {} }: FieldInputsProps) {
  const suggested = [...new Set(fields.flatMap(({ suggestions = [] }) => suggestions))];
  return (
    <div class="fields">
      {fields.map(({ name, label, choices, suggestions }, index) => (
        // biome-ignore lint/a11y/noLabelWithoutControl: it is one of the two below
        <label key={name}>
          {label}
          {choices === undefined ? (
            <input
              type="text"
              {...(index === 0 ? { id: firstId } : {})}
              value={words[name] ?? ""}
              {...(suggestions === undefined ? {} : { list: `${firstId}-suggestions` })}
              autocomplete="off"
              onInput={(event) => type(name, event.currentTarget.value)}
            />
          ) : (
            <select value={words[name] ?? ""} onChange={(event) => type(name, event.currentTarget.value)}>
              {choices.map((choice) => (
                <option key={choice} value={choice}>
                  {choice === "" ? "none" : choice.replaceAll("_", " ")}
                </option>
              ))}
            </select>
          )}
          {notes[name] !== undefined && <span class="problem">{notes[name]}</span>}
        </label>
      ))}
      {suggested.length > 0 && (
        <datalist id={`${firstId}-suggestions`}>
          {suggested.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      )}
    </div>
  );
}
