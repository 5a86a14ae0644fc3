/** Invented pages whose words are hard to find again: what stands between, inside and round the words of each report. */

const lead =
  "<p>The ferry line to Osk Island will run 24 sailings a week from June, its director Mira Tallow said on Wednesday.</p>";
const closing =
  "<p>According to the island council, around 400 people live on Osk all year, and most of them work on the mainland.</p>";

function page(body: string, { head = "", open = "<!DOCTYPE html>" }: { head?: string; open?: string } = {}): string {
  return `${open}<html lang="en"><head><meta charset="utf-8"><title>Ferry doubles its sailings | The Varnholm Post</title>${head}</head><body>${body}</body></html>`;
}

function article(inner: string): string {
  return page(
    `<nav><ul><li><a href="/">Home</a></li></ul></nav><article><h1>Ferry doubles its sailings</h1>${lead}${inner}${closing}</article><footer>Imprint</footer>`,
  );
}

const said = "director Mira Tallow said in Varnholm.";

export const HARD_PAGES: Readonly<Record<string, string>> = {
  "plain paragraphs": article(`<p>"We carried more than 3,000 passengers last week," ${said}</p>`),
  "nested inline tags": article(
    `<p>"We <em>carried <b>more <i>than</i> 3</b>,000</em> <a href="/p"><span>passen</span>gers</a> last week," ${said}</p>`,
  ),
  "character references": article(
    `<p>&ldquo;We carried more than 3&#44;000&nbsp;passengers &amp; 12 dogs last week,&rdquo; ${said}</p>`,
  ),
  "line breaks": article(`<p>"We carried more than<br>3,000 passengers<br/>last week,"<br>${said}</p>`),
  "paragraphs parted by line breaks": page(
    `<h1>Ferry doubles its sailings</h1><div>The ferry line to Osk Island will run 24 sailings a week from June, its ${said}<br><br>"We carried more than 3,000 passengers last week," ${said}<br><br>Around 400 people live on Osk all year, according to the island council.</div>`,
  ),
  "no-break and folded spaces": article(
    `<p>\n   "We   carried\n\t more than 3,000&nbsp;&nbsp;passengers\n   last week,"   ${said}  \n</p>`,
  ),
  "a table without tbody": article(
    `<table><tr><th>Year</th><th>Passengers</th></tr><tr><td>2030</td><td>The line carried 9,100 passengers, Tallow said.</td></tr></table>`,
  ),
  "scripts, styles and comments inside a paragraph": article(
    `<p>"We carried <script>var a = "40 boats";</script>more <!-- 99 boats -->than <style>p { color: red }</style>3,000 passengers last week," ${said}</p>`,
  ),
  "paragraphs left open": article(
    `<p>"We carried more than 3,000 passengers last week," ${said}<p>It was 15% more than in May, Tallow said.<div>Crews will be paid 12 crowns more, the union said.</div>`,
  ),
  "misnested formatting": article(`<p><b>"We carried <i>more than</b> 3,000</i> passengers last week," ${said}</p>`),
  "letters beyond the basic plane": article(
    `<p>⛴️ 🚢🚢 "We carried more than 3,000 passengers 🎉 last week," ${said}</p>`,
  ),
  "a noscript element in the way": article(
    `<noscript><p>Switch scripts on.</p></noscript><p>"We carried more than 3,000 passengers last week," ${said}</p>`,
  ),
  "elements with the same identifier": article(
    `<div id="text"><p>"We carried more than 3,000 passengers last week," ${said}</p></div><div id="text"><p>It was 15% more than in May, Tallow said.</p></div>`,
  ),
  "elements of their own names": article(
    `<story-part><o:p></o:p><p>"We carried more than 3,000 passengers last week," ${said}</p></story-part>`,
  ),
  "quotations and lists": article(
    `<blockquote>"We carried more than 3,000 passengers last week," ${said}</blockquote><ul><li>The line has 7 boats, Tallow said.</li><li>It employs 61 people, she added.</li></ul>`,
  ),
  "soft hyphens and break opportunities": article(
    `<p>"We carried more than 3,000 pas&shy;sen&shy;gers<wbr> last week," ${said}</p>`,
  ),
  "headings between paragraphs": article(
    `<h2>Costs of 12 million crowns</h2><p>"We carried more than 3,000 passengers last week," ${said}</p><h2>Fares</h2><p>A ticket costs 4 crowns, Tallow said.</p>`,
  ),
  "quirks mode and a table for layout": page(
    `<TABLE ID=Story><TR><TD><H1>Ferry doubles its sailings</H1>${lead}<P>"We carried more than 3,000 passengers last week," ${said}</P>${closing}</TD></TR></TABLE>`,
    { open: "" },
  ),
  "hidden words": article(
    `<p>"We carried more than <span style="display:none">77 </span>3,000 passengers<span hidden> or 88</span> last week," ${said}</p>`,
  ),
  "text of foreign elements": article(
    `<p>"We carried <svg><title>55 boats</title><text>66</text></svg>more than 3,000 passengers last week," ${said}</p>`,
  ),
  "a template and a shadow": article(
    `<template><p>Nothing of 99 boats.</p></template><p>"We carried more than 3,000 passengers last week," ${said}</p>`,
  ),
  "preformatted words": article(`<pre>"We carried more than 3,000 passengers\nlast week," ${said}</pre>`),
};
