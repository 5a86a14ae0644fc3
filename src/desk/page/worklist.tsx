/// <reference lib="dom" />
import { memo } from "preact/compat";
import { useGrowing } from "./growing.js";
import { type ListSettings, type Row, usualSettings } from "./order.js";
import { piecesOf } from "./pieces.js";

const groupNames = { look: "Needs a look", conflict: "Conflicts", claims: "Claims by what checking gains" } as const;
const stateNames = {
  open: "open",
  draft: "draft",
  reviewed: "reviewed",
  withdrawn: "withdrawn",
  stale: "stale",
  "set-aside": "set aside",
} as const;

interface LineProps {
  readonly row: Row;
  readonly choose: (key: string) => void;
}

const Line = memo(
  ({ row, choose }: LineProps) => (
    <li class="row" data-key={row.key}>
      <button type="button" onClick={() => choose(row.key)}>
        <span class="row-head">
          <span class="kind">{row.kind}</span>
          {row.state !== undefined && <span class={`state ${row.state}`}>{stateNames[row.state]}</span>}
          {row.certainty === "check" && <span class="flag">check</span>}
        </span>
        <bdi class="words">{row.words.length > 160 ? `${row.words.slice(0, 160)}…` : row.words}</bdi>
        {row.speaker !== "" && <bdi class="soft">{row.speaker}</bdi>}
        {row.reasons.length > 0 && <span class="reason">{row.reasons.join("; ")}</span>}
      </button>
    </li>
  ),
  (before, after) => before.row === after.row && before.choose === after.choose,
);

/** Lines drawn before the first view; the others follow once it is painted. */
const firstLines = 40;

interface LinesProps {
  readonly rows: readonly Row[];
  readonly isGrouped: boolean;
  readonly choose: (key: string) => void;
}

/** The lines, drawn anew only where the list changed; which is chosen is marked by `markChosen`. */
const Lines = memo(({ rows, isGrouped, choose }: LinesProps) => {
  const count = useGrowing(rows.length, firstLines);
  const lines = rows.slice(0, count).flatMap((row, index) => {
    const line = <Line key={row.key} row={row} choose={choose} />;
    return isGrouped && rows[index - 1]?.group !== row.group
      ? [
          <li key={`group ${row.group}`} class="group">
            {groupNames[row.group]}
          </li>,
          line,
        ]
      : [line];
  });
  return (
    <div class="rows">
      {piecesOf(lines).map((piece) => (
        <ol key={piece[0]?.key} class="piece">
          {piece}
        </ol>
      ))}
    </div>
  );
});

/** Marks the chosen line, also for screen readers, and gives it back: a key then touches two lines of hundreds. */
export function markChosen(key: string | undefined): Element | null {
  for (const old of Array.from(document.querySelectorAll(".row.chosen"))) {
    old.classList.remove("chosen");
    old.querySelector("button")?.removeAttribute("aria-current");
  }
  const line = key === undefined ? null : document.querySelector(`.row[data-key="${CSS.escape(key)}"]`);
  line?.classList.add("chosen");
  line?.querySelector("button")?.setAttribute("aria-current", "true");
  return line;
}

function Choice<Name extends string>({
  label,
  value,
  choices,
  set,
}: {
  readonly label: string;
  readonly value: Name;
  readonly choices: readonly (readonly [Name, string])[];
  readonly set: (value: Name) => void;
}) {
  return (
    <label>
      {label}
      <select
        value={value}
        onChange={(event) => {
          const [chosen] = choices.find(([name]) => name === event.currentTarget.value) ?? [];
          if (chosen !== undefined) set(chosen);
        }}
      >
        {choices.map(([name, words]) => (
          <option key={name} value={name}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

export interface WorklistProps {
  readonly rows: readonly Row[];
  readonly total: number;
  readonly choose: (key: string) => void;
  readonly settings: ListSettings;
  readonly set: (settings: ListSettings) => void;
}

/** What waits for a person, in the order and with the filters that the person chose. */
export function Worklist({ rows, total, choose, settings, set }: WorklistProps) {
  const change = (part: Partial<ListSettings>) => set({ ...settings, ...part });
  return (
    <section class="worklist" aria-label="Worklist">
      <div class="worklist-head">
        <div class="filters">
          <label class="search">
            Search <kbd>/</kbd>
            <input
              id="search"
              type="search"
              value={settings.search}
              onInput={(event) => change({ search: event.currentTarget.value })}
            />
          </label>
          <Choice
            label="Order"
            value={settings.order}
            choices={[
              ["desk", "desk's order"],
              ["text", "as in the text"],
              ["speaker", "by speaker"],
            ]}
            set={(order) => change({ order })}
          />
          <Choice
            label="Kind"
            value={settings.kind}
            choices={[
              ["all", "all kinds"],
              ["claim", "claims"],
              ["figure", "figures"],
              ["date", "dates"],
              ["other", "conflicts and set aside"],
            ]}
            set={(kind) => change({ kind })}
          />
          <Choice
            label="Certainty"
            value={settings.certainty}
            choices={[
              ["all", "sure and check"],
              ["check", "to check"],
              ["sure", "sure"],
            ]}
            set={(certainty) => change({ certainty })}
          />
          <Choice
            label="State"
            value={settings.state}
            choices={[
              ["all", "all states"],
              ["open", "open"],
              ["draft", "draft"],
              ["reviewed", "reviewed"],
              ["stale", "stale"],
              ["set-aside", "set aside"],
              ["withdrawn", "withdrawn"],
            ]}
            set={(state) => change({ state })}
          />
        </div>
        <p class="soft" role="status">
          {rows.length === total ? `${total} in all` : `${rows.length} of ${total}`}
          {rows.length < total && (
            <button type="button" class="plain" onClick={() => set({ ...usualSettings, order: settings.order })}>
              show all
            </button>
          )}
        </p>
      </div>
      <Lines rows={rows} isGrouped={settings.order === "desk"} choose={choose} />
    </section>
  );
}
