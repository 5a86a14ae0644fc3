/// <reference lib="dom" />
import type { ReviewField } from "./review-members.js";

const inputTypes = { line: "text", text: "text", date: "date", address: "url" } as const;

export interface InputProps {
  readonly field: ReviewField;
  readonly value: string;
  readonly type: (words: string) => void;
  readonly id?: string;
}

/** One field of a review with its label. */
export function Input({ field: { kind, label, path, choices }, value, type, id }: InputProps) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: it is one of the three below
    <label class={kind === "text" ? "wide" : ""}>
      {label}
      {choices !== undefined ? (
        <select value={value} onChange={(event) => type(event.currentTarget.value)}>
          {["", ...choices].map((choice) => (
            <option key={choice} value={choice}>
              {choice === "" ? "not said" : choice}
            </option>
          ))}
        </select>
      ) : kind === "text" ? (
        <textarea
          {...(id === undefined ? {} : { id })}
          rows={path === "body" ? 5 : 2}
          value={value}
          onInput={(event) => type(event.currentTarget.value)}
        />
      ) : (
        <input
          type={inputTypes[kind]}
          {...(path === "rating.label" ? { list: "verdicts" } : {})}
          autocomplete="off"
          value={value}
          onInput={(event) => type(event.currentTarget.value)}
        />
      )}
    </label>
  );
}
