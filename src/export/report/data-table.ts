import { html, type Markup } from "./html.js";

/** A cell: what it shows, and what it is sorted by where that is not its text. */
export interface Cell {
  readonly content: Markup;
  readonly sortKey?: string | number;
}

/** A row; filters look for its `groups` by column name. */
export interface Row {
  readonly id: string;
  readonly cells: readonly Cell[];
  /** What the row can be picked by: states such as `check` and `conflict`, and names. */
  readonly states: readonly string[];
  readonly group?: string;
  /** Further attributes, for the page's script. */
  readonly attributes?: Markup;
}

interface Column {
  readonly title: string;
  readonly isNumber?: boolean;
}

/** A table that is a plain one without a script, and can be sorted and filtered with it. */
export interface DataTable {
  readonly id: string;
  readonly title: string;
  /** What a row is, in the singular. */
  readonly noun: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** States that rows can be picked by, with their names for people. */
  readonly states: readonly (readonly [state: string, title: string])[];
  /** What `group` of the rows is. */
  readonly groupTitle?: string;
}

/** With fewer rows nobody filters. */
const fewestToFilter = 4;

const select = (name: string, title: string, options: readonly Markup[]): Markup =>
  html`<label>${title} <select name="${name}">${options}</select></label>`;

const option = (value: string, title: string): Markup => html`<option value="${value}">${title}</option>`;

function controls({ id, noun, columns, rows, states, groupTitle }: DataTable): Markup | undefined {
  if (rows.length < fewestToFilter) return undefined;
  const groups = [...new Set(rows.flatMap(({ group }) => group ?? []))].sort();
  const present = states.filter(([state]) => rows.some((row) => row.states.includes(state)));
  return html`<form class="controls" data-for="${id}" data-noun="${noun}" hidden>
<label>Find <input type="search" name="find" autocomplete="off"></label>
${present.length > 0 && select("state", "Show", [option("", "all"), ...present.map(([state, title]) => option(state, title))])}
${groupTitle !== undefined && groups.length > 1 && select("group", groupTitle, [option("", "all"), ...groups.map((group) => option(group, group))])}
${select("sort", "Sort by", [
  option("", "place in the article"),
  ...columns.map(({ title }, order) => option(String(order), title.toLowerCase())),
])}
<output aria-live="polite"></output>
</form>`;
}

function row({ columns }: DataTable, { id, cells, states, group, attributes }: Row): Markup {
  const written = cells.map(({ content, sortKey }, order) => {
    const { title = "", isNumber } = columns[order] ?? {};
    const key = sortKey === undefined ? undefined : html` data-key="${String(sortKey)}"`;
    return html`<td data-title="${title}"${isNumber === true && html` class="number"`}${key}>${content}</td>`;
  });
  return html`<tr id="${id}" data-states="${states.join(" ")}"${group !== undefined && html` data-group="${group}"`}${attributes}>${written}</tr>\n`;
}

/** The table with its controls, which the page's script shows and works. */
export function dataTable(table: DataTable): Markup {
  const { id, title, noun, columns, rows } = table;
  const head = columns.map(
    ({ title, isNumber }) => html`<th scope="col"${isNumber === true && html` class="number"`}>${title}</th>`,
  );
  return html`${controls(table)}
<div class="scroll"><table id="${id}" aria-label="${title}" data-noun="${noun}">
<thead><tr>${head}</tr></thead>
<tbody>
${rows.map((entry) => row(table, entry))}</tbody>
</table></div>`;
}
