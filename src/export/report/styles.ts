/**
 * The look of the pages, in one sheet. Colours have a contrast of at least 4.5 to what they stand on, in light and dark,
 * and nothing is told by colour alone: claims have numbers, figures a line, dates dots, doubts a wave and words.
 */

const colours = `
:root { color-scheme: light dark;
  --paper: #faf9f6; --surface: #fff; --ink: #1d1c1a; --soft: #5d5a54; --rule: #dcd8cf; --link: #0b567f; --shape: #2f6c8f;
  --claim: #e7eff6; --claim-ink: #1f5578; --figure: #fdeab0; --figure-line: #8a6200; --date-line: #47703f; --doubt: #9b3312; --doubt-paper: #fbeee7; }
@media (prefers-color-scheme: dark) { :root {
  --paper: #171716; --surface: #201f1d; --ink: #eceae5; --soft: #aeaaa1; --rule: #3d3b37; --link: #8fc7ea; --shape: #7db6d8;
  --claim: #24323e; --claim-ink: #9fcdec; --figure: #4d3f12; --figure-line: #e3bb4f; --date-line: #9fcb92; --doubt: #f2a581; --doubt-paper: #3a251c; } }
@media print { :root { color-scheme: light;
  --paper: #fff; --surface: #fff; --ink: #000; --soft: #444; --rule: #bbb; --link: #000; --shape: #333;
  --claim: #eef2f6; --claim-ink: #333; --figure: #f7ecc4; --figure-line: #6b4c00; --date-line: #333; --doubt: #7a2408; --doubt-paper: #fff; } }`;

const text = `
*, ::before, ::after { box-sizing: border-box; }
html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; overflow-wrap: anywhere; }
.page { max-width: 72rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
a { color: var(--link); text-underline-offset: .15em; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px; }
:target { outline: 2px solid var(--link); outline-offset: 3px; border-radius: 2px; }
section:target, header:target { outline: none; }
section { margin-top: 3.25rem; }
h1, .subhead, .body, .doubts .words, td q, td [dir] { font-family: Charter, "Bitstream Charter", "Iowan Old Style", "Source Serif 4", Georgia, serif; }
h1 { font-size: clamp(1.6rem, 1.1rem + 2.2vw, 2.5rem); line-height: 1.18; font-weight: 700; margin: .25rem 0 .75rem; max-width: 26em; text-wrap: balance; }
h2 { font-size: 1.3rem; line-height: 1.25; margin: 0 0 1rem; padding-top: .9rem; border-top: 2px solid var(--ink); }
h3 { font-size: 1rem; margin: 0 0 .4rem; }
.count { font-weight: 400; color: var(--soft); font-size: 1rem; margin-left: .35rem; }
.details, .manner, .reason { color: var(--soft); font-size: .875rem; }
.lead { color: var(--soft); margin: -.5rem 0 1.25rem; max-width: 44rem; }
.flag { color: var(--doubt); font-size: .8125rem; font-weight: 600; white-space: nowrap; }
.flag::before { content: "▲ "; font-size: .7em; }
.kicker { margin: 0; font-size: .875rem; color: var(--soft); }
.subhead { font-size: 1.2rem; line-height: 1.4; margin: 0 0 1rem; max-width: 40em; }
.imprint { list-style: none; padding: 0; margin: 1rem 0 0; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; font-size: .9375rem; }
.counts { list-style: none; padding: 0; margin: 1.25rem 0 0; display: flex; flex-wrap: wrap; gap: .5rem; font-size: .9375rem; }
.counts li { border: 1px solid var(--rule); border-radius: 999px; padding: .3rem .85rem; background: var(--surface); }
.counts a { text-decoration: none; } .counts a:hover { text-decoration: underline; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -99rem; } .skip:focus { position: static; }
[hidden] { display: none !important; }`;

const article = `
mark { background: none; color: inherit; }
.claim { background: var(--claim); border-radius: 2px; padding: .08em 0; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.claim[data-label]::before { content: attr(data-label); font: 700 .6875em/1 system-ui, sans-serif; color: var(--claim-ink); vertical-align: .45em; margin: 0 .25em 0 .15em; }
h1 .claim[data-label]::before { font-size: .35em; vertical-align: 1.1em; }
.figure { background: var(--figure); color: inherit; border-bottom: 2px solid var(--figure-line); text-decoration: none; }
.date { color: inherit; border-bottom: 2px dotted var(--date-line); text-decoration: none; }
.figure.check, .date.check { border-bottom-color: transparent; text-decoration: underline wavy var(--doubt) 1.5px; text-underline-offset: .2em; text-decoration-skip-ink: none; }
.claim.check { box-shadow: inset 0 -2px var(--doubt); }
.legend { font-size: .875rem; color: var(--soft); margin: -.5rem 0 1.25rem; display: flex; flex-wrap: wrap; gap: .35rem 1.25rem; }
.legend mark { color: var(--ink); }
.body { font-size: 1.125rem; line-height: 1.65; }
.line { display: grid; grid-template-columns: minmax(0, 42rem) minmax(0, 1fr); gap: 0 2.5rem; }
.line > p { margin: 0 0 1.1em; } .line > h3 { margin: 1em 0 .6em; font-size: 1.2rem; line-height: 1.3; }
.line > p, .line > h3, h1, .subhead { unicode-bidi: isolate; }
.notes { list-style: none; margin: .15rem 0 1rem; padding: 0; font: .875rem/1.4 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; display: grid; gap: .6rem; align-content: start; }
.notes li { display: flex; gap: .6rem; } .notes div > * { display: block; }
.verdict { font-weight: 600; }
.number { font-variant-numeric: tabular-nums; }
.notes .number { flex: none; min-width: 1.6rem; height: 1.5rem; padding: 0 .35rem; border-radius: .75rem; background: var(--claim); color: var(--claim-ink); font-size: .75rem; line-height: 1.5rem; font-weight: 700; text-align: center; text-decoration: none; }
.heading .notes { margin: 0; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); max-width: 48rem; }
.aside { margin-top: 1rem; font-size: .9375rem; } .aside q, td q { quotes: "“" "”"; }
.aside li { margin: .4rem 0; white-space: pre-line; }
summary { cursor: pointer; color: var(--link); }`;

const parts = `
.doubts { list-style: none; margin: 0; padding: 0; border-left: 3px solid var(--doubt); background: var(--doubt-paper); }
.doubts li { display: grid; grid-template-columns: 8rem minmax(0, 1fr); gap: .1rem 1rem; padding: .7rem 1rem; border-bottom: 1px solid var(--rule); } .doubts li:last-child { border: 0; }
.doubts .kind { grid-row: 1 / span 2; font-size: .875rem; font-weight: 600; color: var(--doubt); line-height: 1.7; } .doubts .reason { grid-column: 2; color: var(--ink); } .doubts .words:empty { display: none; } .doubts .words:empty + .reason { grid-row: 1; }
.conflict { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 24rem); gap: 1rem 2.5rem; padding: 1.1rem 1.25rem; margin: 0 0 1rem; border: 1px solid var(--rule); border-radius: 6px; background: var(--surface); }
.conflict ul { margin: .5rem 0; padding-left: 1.2rem; } .conflict li { margin: .2rem 0; } .conflict p { margin: .5rem 0 0; }
.plots { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 21rem), 1fr)); gap: 1.25rem; align-items: start; }
.plots figure { margin: 0; padding: 1rem; border: 1px solid var(--rule); border-radius: 6px; background: var(--surface); break-inside: avoid; }
figcaption { margin-bottom: .6rem; line-height: 1.35; } figcaption strong { margin-right: .4rem; }
.drawing { color: var(--ink); } .plot { display: block; width: 100%; max-width: 24rem; height: auto; font-family: inherit; font-size: 12px; overflow: visible; }
.columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); gap: 1rem 3rem; }
.citations { margin: 0; } .citations div { padding: .65rem 0; border-bottom: 1px solid var(--rule); } .citations dt { font-size: .875rem; color: var(--soft); } .citations dd { margin: .1rem 0 0; }
.downloads { list-style: none; margin: 0 0 1.5rem; padding: 0; } .downloads li { padding: .25rem 0; }
.markup pre { max-height: 20rem; overflow: auto; padding: .9rem; border: 1px solid var(--rule); border-radius: 6px; background: var(--surface); font-size: .8125rem; line-height: 1.45; white-space: pre-wrap; }
.copy { font: inherit; font-size: .8125rem; padding: .2rem .7rem; border: 1px solid var(--rule); border-radius: 4px; background: var(--surface); color: var(--link); cursor: pointer; } .copy:hover { border-color: var(--link); } td > .copy { margin-inline-start: .35rem; }
td:has(> .copy) { white-space: nowrap; }
code { font-size: .8125rem; } time { white-space: nowrap; }`;

const tables = `
.controls { display: flex; flex-wrap: wrap; align-items: end; gap: .6rem 1rem; margin: 0 0 1rem; font-size: .875rem; }
.controls label { color: var(--soft); display: grid; gap: .2rem; } .controls output { margin-left: auto; color: var(--soft); }
.controls input, .controls select { font: inherit; color: var(--ink); background: var(--surface); border: 1px solid #8b877e; border-radius: 4px; padding: .35rem .5rem; max-width: 16rem; min-height: 2.25rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .9375rem; line-height: 1.4; overflow-wrap: break-word; }
th, td { text-align: start; vertical-align: top; padding: .55rem .75rem .55rem 0; border-bottom: 1px solid var(--rule); }
th { font-size: .8125rem; color: var(--soft); font-weight: 600; white-space: nowrap; border-bottom-color: var(--soft); }
th button { all: unset; cursor: pointer; } th button:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
th[aria-sort="ascending"] button::after { content: " ↑"; } th[aria-sort="descending"] button::after { content: " ↓"; }
td.number, th.number { text-align: end; padding-right: 1.1rem; } td.number { white-space: nowrap; font-weight: 600; }
td .reason { display: block; min-width: 12rem; } .score { font-variant-numeric: tabular-nums; }`;

const narrow = `
@media (max-width: 56rem) { .line, .conflict { grid-template-columns: minmax(0, 1fr); }
  .line .notes { border-left: 3px solid var(--claim); padding: .1rem 0 .1rem .8rem; margin: -.5rem 0 1.4rem; } }
@media (max-width: 44rem) {
  .page { padding: 1.25rem 1rem 3rem; } section { margin-top: 2.5rem; }
  .doubts li { grid-template-columns: minmax(0, 1fr); } .doubts .reason { grid-column: 1; } .doubts .kind { grid-row: auto; } .doubts .words:empty + .reason { grid-row: auto; }
  .plots figure, .conflict { padding: .9rem .75rem; }
  .controls label { flex: 1 1 9rem; } .controls input, .controls select { width: 100%; max-width: none; min-height: 2.75rem; } .controls output { flex-basis: 100%; margin: 0; }
  table, tbody { display: block; } thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tr { display: block; padding: .8rem 0; border-bottom: 1px solid var(--rule); }
  td, td.number { display: grid; grid-template-columns: 7.5rem minmax(0, 1fr); column-gap: .75rem; padding: .12rem 0; border: 0; text-align: start; white-space: normal; }
  td > * { grid-column: 2; } td::before { content: attr(data-title); color: var(--soft); font-size: .8125rem; line-height: 1.7; font-weight: 400; grid-column: 1; } td:empty { display: none; } td > .copy { justify-self: start; margin: .15rem 0; } }`;

const print = `
@media print { body { font-size: 10pt; } .page { max-width: none; padding: 0; } .controls, .copy, .markup, nav, .skip, .downloads { display: none !important; }
  section { margin-top: 1.5rem; } h2, h3 { break-after: avoid; } .line, tr, .conflict, .doubts li { break-inside: avoid; } a { text-decoration: none; }
  .claim, .figure, .doubts { print-color-adjust: exact; -webkit-print-color-adjust: exact; } .body { font-size: 10.5pt; line-height: 1.5; } thead { display: table-header-group; } }`;

export const styleSheet = [colours, text, article, parts, tables, narrow, print].join("\n");
