/// <reference lib="dom" />
import { useEffect, useRef } from "preact/hooks";

const keys: readonly (readonly [string, string])[] = [
  ["j, k", "next, previous item of the worklist"],
  ["Enter or r", "review the chosen claim: make a draft, or go on with it"],
  ["1 – 5", "verdict on the chosen claim"],
  ["e", "edit the chosen figure, claim or date"],
  ["d", "drop it: it is none"],
  [
    "x",
    "its extent: Shift with arrows moves the end by words, Alt with arrows the start, Enter saves; or x with words selected in the text",
  ],
  ["a", "add a claim, figure or date from the words selected in the text; without any, mark them as with x"],
  ["u", "undo the desk's last act on this article"],
  ["/", "search the worklist"],
  ["Escape", "leave a field, close this"],
  ["?", "these keys"],
];

/** The keys, in a dialog; they can be switched off (WCAG 2.1.4). */
export function Help({
  close,
  isOn,
  setOn,
}: {
  readonly close: () => void;
  readonly isOn: boolean;
  readonly setOn: (isOn: boolean) => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} aria-labelledby="help-title" onClose={close}>
      <h2 id="help-title">Keys</h2>
      <dl class="keys">
        {keys.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <label class="check-line">
        <input type="checkbox" checked={isOn} onChange={(event) => setOn(event.currentTarget.checked)} /> Single keys
        act (outside of fields)
      </label>
      <form method="dialog">
        <button type="submit">Close</button>
      </form>
    </dialog>
  );
}
