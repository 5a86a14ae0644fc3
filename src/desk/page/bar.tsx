/// <reference lib="dom" />

/** Who works at the desk, and how they want it; remembered by the browser. */
export interface Person {
  readonly by: string;
  readonly style: string;
  readonly keys: boolean;
}

export const nobodyYet: Person = { by: "", style: "apa", keys: true };

export interface BarProps {
  readonly person: Person;
  readonly become: (part: Partial<Person>) => void;
  readonly canUndo: boolean;
  readonly undo: () => void;
  readonly add: () => void;
  readonly help: () => void;
}

/** The desk's head: the way back, who works here, and what can always be done. */
export function Bar({ person, become, canUndo, undo, add, help }: BarProps) {
  return (
    <header class="bar">
      <a href="/">All articles</a>
      <label>
        Your name
        <input
          id="by"
          autocomplete="name"
          value={person.by}
          onInput={(event) => become({ by: event.currentTarget.value })}
        />
      </label>
      <button type="button" onClick={undo} disabled={!canUndo}>
        Undo <kbd>u</kbd>
      </button>
      <button type="button" onClick={add}>
        Add selection <kbd>a</kbd>
      </button>
      <button type="button" onClick={help}>
        Keys <kbd>?</kbd>
      </button>
    </header>
  );
}
