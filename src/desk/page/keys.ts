/// <reference lib="dom" />

/** Whether a key pressed here is typed into something. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest("input, textarea, select, dialog, [contenteditable]") !== null;
}

/** Whether a key pressed here works a control: Enter and space are its own. */
function isControl(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest("a, button, summary") !== null;
}

/** Whether it is the worklist's chosen line: to choose it again does nothing, so Enter goes on with it. */
function isChosenLine(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest(".row.chosen") !== null;
}

/** Calls the act of a single key, unless it is typed into a field or pressed with Control, Alt or Meta. */
export function onKeys(
  acts: (key: string, event: KeyboardEvent) => (() => void) | undefined,
  isOn: () => boolean,
): () => void {
  const listen = (event: KeyboardEvent) => {
    if (event.key === "Escape" && isTyping(event.target) && !(event.target as HTMLElement).closest("dialog")) {
      (event.target as HTMLElement).blur();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.defaultPrevented || isTyping(event.target) || !isOn()) return;
    if (
      (event.key === "Enter" || event.key === " ") &&
      isControl(event.target) &&
      !(event.key === "Enter" && isChosenLine(event.target))
    )
      return;
    const act = acts(event.key, event);
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
  document.addEventListener("keydown", listen);
  return () => document.removeEventListener("keydown", listen);
}
