import type { ArticleRecord, Claim, Figure } from "../../model/article-record.js";
import { citeForms } from "../citations/cite-forms.js";
import { asText } from "../citations/markup.js";
import { sentence } from "../citations/quotation-marks.js";
import { claimWords, figureWords, type ReportedWords } from "../citations/words.js";
import { html, type Markup } from "./html.js";

/** What the rows of claims and figures, and the article's citations, hold for the page's script to put a citation together. */
export interface Citing {
  readonly ofClaim: (claim: Claim) => Markup;
  readonly ofFigure: (figure: Figure) => Markup;
  /** For each style, in their order: what its citations of words are made of. To be asked after the rows. */
  readonly inStyles: () => readonly Markup[];
  /** The places that styles without locators have in the sentence. */
  readonly places: () => Markup;
}

/** How many closing marks stand behind the full stop that ends the words; undefined where they have an end mark. */
function marksBehindStop(words: string): number | undefined {
  const ended = sentence(words);
  return ended === words ? undefined : ended.length - 1 - ended.lastIndexOf(".");
}

/** The parts of citations; without the claims' words where the article's text is left out. */
export function citing(record: ArticleRecord, withText: boolean): Citing {
  const forms = citeForms(record);
  const attributes = (reported: ReportedWords, withWords: boolean): Markup => {
    const { form, paragraph, paragraphInSection } = forms.formOf(reported);
    const words = withWords ? reported.words : "";
    const stop = words === "" ? undefined : marksBehindStop(words);
    const { speaker } = reported;
    return html` data-form="${form}"${paragraph !== undefined && html` data-paragraph="${paragraph}"`}${
      paragraphInSection !== undefined && html` data-within="${paragraphInSection}"`
    }${speaker !== undefined && html` data-speaker="${asText(speaker)}"`}${
      words !== "" && html` data-words="${asText(words)}"`
    }${stop !== undefined && html` data-stop="${stop}"`}`;
  };
  return {
    ofClaim: (claim) => attributes(claimWords(record, claim), withText),
    ofFigure: (figure) => attributes(figureWords(record, figure), true),
    inStyles: () =>
      forms
        .inStyles()
        .map(
          ({ style, forms }) =>
            html` data-style="${style.name}" data-place="${style.place}"${
              style.tellsPlace && html` data-tells`
            } data-forms="${JSON.stringify(forms)}"`,
        ),
    places: () => html` data-places="${JSON.stringify(forms.places())}"`,
  };
}
