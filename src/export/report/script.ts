import { paragraphInSectionMark, paragraphMark } from "../citations/cite-forms.js";

/**
 * What the pages can do beyond being read: sort and filter tables, copy, cite. Written as text, since its bytes stand in every
 * page and in the page's policy by their hash, and must not depend on how the program was compiled. Without it the pages
 * show everything, and only the controls are missing.
 */
export const script = `
"use strict";
for (const form of document.querySelectorAll("form.controls")) {
  const table = document.getElementById(form.dataset.for);
  const body = table.tBodies[0];
  const rows = Array.from(body.rows, (row, place) => ({ row, place, text: row.textContent.toLowerCase() }));
  const heads = Array.from(table.tHead.rows[0].cells);
  const output = form.querySelector("output");
  let descending = false;
  const keyOf = (row, column) => {
    const cell = row.cells[column];
    return cell.dataset.key ?? cell.textContent.trim();
  };
  const compare = (left, right) => {
    if (left === right) return 0;
    if (left === "") return 1;
    if (right === "") return -1;
    const [first, second] = [Number(left), Number(right)];
    const order = Number.isNaN(first) || Number.isNaN(second) ? left.localeCompare(right, "en") : first - second;
    return descending ? -order : order;
  };
  const chosen = (name) => form.elements.namedItem(name)?.value ?? "";
  const show = () => {
    const [find, state, group, sort] = ["find", "state", "group", "sort"].map(chosen);
    const wanted = find.trim().toLowerCase();
    const sorted = rows.slice();
    if (sort !== "") {
      const keys = new Map(rows.map((entry) => [entry, keyOf(entry.row, Number(sort))]));
      sorted.sort((left, right) => compare(keys.get(left), keys.get(right)) || left.place - right.place);
    }
    let count = 0;
    for (const { row, text } of sorted) {
      const isShown = text.includes(wanted) && (state === "" || row.dataset.states.split(" ").includes(state)) &&
        (group === "" || row.dataset.group === group);
      row.hidden = !isShown;
      if (isShown) count++;
    }
    body.append(...sorted.map(({ row }) => row));
    heads.forEach((head, column) => {
      if (String(column) === sort) head.setAttribute("aria-sort", descending ? "descending" : "ascending");
      else head.removeAttribute("aria-sort");
    });
    output.textContent = count + " of " + rows.length + " " + form.dataset.noun + (rows.length === 1 ? "" : "s");
  };
  heads.forEach((head, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const select = form.elements.namedItem("sort");
      descending = select.value === String(column) && !descending;
      select.value = String(column);
      show();
    });
  });
  form.addEventListener("input", (event) => {
    if (event.target.name === "sort") descending = false;
    show();
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  addEventListener("hashchange", () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target?.hidden && body.contains(target)) {
      form.reset();
      show();
      target.scrollIntoView();
    }
  });
  form.hidden = false;
  show();
}
const copies = (button, wordsOf) => {
  const label = button.firstChild;
  const name = label.data;
  button.hidden = false;
  button.addEventListener("click", async () => {
    const words = wordsOf();
    let isCopied = true;
    try {
      await navigator.clipboard.writeText(words);
    } catch {
      const area = document.createElement("textarea");
      area.value = words;
      document.body.append(area);
      area.select();
      isCopied = document.execCommand("copy");
      area.remove();
      button.focus();
    }
    label.data = isCopied ? "Copied" : "Not copied: select and copy by hand";
    setTimeout(() => { label.data = name; }, 2000);
  });
};
for (const button of document.querySelectorAll("button.copy"))
  copies(button, () => document.getElementById(button.dataset.copy).textContent);
const cited = document.querySelector("dl.citations");
const citeStyles = Array.from(cited?.querySelectorAll("[data-style]") ?? []);
const choices = [];
let chosenStyle = 0;
const citationOf = ({ form, paragraph, within, speaker = "", words = "", stop }) => {
  const style = citeStyles[chosenStyle];
  const { place, tells, forms } = style.dataset;
  const numbered = (text) => text.replaceAll(${JSON.stringify(paragraphMark)}, paragraph).replaceAll(${JSON.stringify(paragraphInSectionMark)}, within);
  const cite = numbered(JSON.parse(forms)[form]);
  const at = tells === undefined ? numbered(JSON.parse(cited.dataset.places)[form]) : "";
  const lead = speaker === "" ? at.charAt(0).toUpperCase() + at.slice(1) : speaker + (at === "" ? "" : " (" + at + ")");
  const said = [lead, words].filter(Boolean).join(": ");
  const end = said.length - Number(stop);
  const ended = said === "" || (stop === undefined && words !== "") ? said : said.slice(0, end || said.length) + "." + said.slice(end || said.length);
  const lines = place === "text" ? [[said, cite].filter(Boolean).join(" ") + "."] : place === "note" ? [ended, cite] : [ended + cite];
  return [...lines, style.querySelector("dd > span").textContent].filter(Boolean).join("\\n");
};
for (const id of citeStyles.length === 0 ? [] : ["figures-table", "claims-table"]) {
  const table = document.getElementById(id);
  if (table === null) continue;
  const choice = document.createElement("select");
  choice.append(...citeStyles.map((style) => new Option(style.dataset.style)));
  choice.addEventListener("change", () => {
    chosenStyle = choice.selectedIndex;
    for (const other of choices) other.selectedIndex = chosenStyle;
  });
  choices.push(choice);
  const label = document.createElement("label");
  label.append("Cite in the style ", choice);
  const controls = document.createElement("div");
  controls.className = "controls";
  controls.append(label);
  table.parentNode.before(controls);
  for (const row of table.tBodies[0].rows) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    const what = document.createElement("span");
    what.className = "unseen";
    what.textContent = ": copy the citation of " + table.dataset.noun + " " + row.cells[0].textContent;
    button.append("Cite", what);
    row.querySelector('[data-title="Place"]').append(" ", button);
    copies(button, () => citationOf(row.dataset));
  }
}
`;
