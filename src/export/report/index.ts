import type { Exporter } from "../exporter.js";
import { report } from "./report.js";

/** report.html, one self-contained page for people. */
export const exporter: Exporter = {
  name: "report",
  *files(record, { options, siblings = [], reviews = [] }) {
    yield { name: "report.html", content: report(record, options, siblings, reviews) };
  },
};
