/// <reference lib="dom" />
import { useState } from "preact/hooks";

/** Copies words, which may still have to be fetched; says whether it could. */
export function CopyButton({
  label,
  words,
}: {
  readonly label: string;
  readonly words: string | (() => Promise<string>);
}) {
  const [told, setTold] = useState("");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(typeof words === "string" ? words : await words());
      setTold("Copied.");
    } catch (error) {
      setTold(`Not copied: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  return (
    <span class="copy">
      <button type="button" onClick={() => void copy()}>
        {label}
      </button>
      <span role="status" class="soft">
        {told}
      </span>
    </span>
  );
}
