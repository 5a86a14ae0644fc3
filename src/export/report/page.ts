import { createHash } from "node:crypto";
import { html, Markup } from "./html.js";
import { script } from "./script.js";
import { styleSheet } from "./styles.js";

/** A source of a Content Security Policy that allows one inline text and no other (CSP Level 3, hash-source). */
const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** Nothing is loaded, sent or framed; only our own style sheet and script run. */
const policy = [
  "default-src 'none'",
  `style-src ${hashOf(styleSheet)}`,
  `script-src ${hashOf(script)}`,
  "img-src data:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** A whole page in one file, which needs no network and says the same with and without its script. */
export function page(title: string, body: Markup): string {
  return html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${new Markup(styleSheet)}</style>
</head>
<body>
<div class="page">
${body}
</div>
<script>${new Markup(script)}</script>
</body>
</html>
`.text;
}
