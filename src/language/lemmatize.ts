import { irregularAdjectives, irregularNouns, irregularVerbs } from "./tables/irregular-forms.js";
import { verbsInDoubledConsonant, verbsInE, verbsWithoutE } from "./tables/verbs.js";

/** The dictionary form of a word in its folded writing, by its Penn tag. */
export function lemmatize(normal: string, tag: string): string {
  if (tag.startsWith("VB") || tag === "MD") return verbLemma(normal, tag);
  if (tag === "NNS" || tag === "NNPS") return irregularNouns.get(normal) ?? nounLemma(normal);
  if (tag === "JJR" || tag === "JJS" || tag === "RBR" || tag === "RBS")
    return irregularAdjectives.get(normal) ?? comparisonLemma(normal);
  return closedClass.get(`${normal} ${tag}`) ?? normal;
}

/** Clitics and pronouns whose dictionary form is another word. */
const closedClass = new Map([
  ["n't RB", "not"],
  ["nt RB", "not"],
  ["'s PRP", "we"],
  ["us PRP", "we"],
  ["me PRP", "i"],
  ["him PRP", "he"],
  ["her PRP", "she"],
  ["them PRP", "they"],
  ["'em PRP", "they"],
  ["an DT", "a"],
  ["these DT", "this"],
  ["those DT", "that"],
]);

function verbLemma(normal: string, tag: string): string {
  if (normal === "'d") return tag === "MD" ? "would" : "have";
  if (normal === "'s") return "be";
  const irregular = irregularVerbs.get(normal);
  if (tag === "MD")
    return irregular === "can" && normal === "could" ? "could" : modals.has(normal) ? normal : (irregular ?? normal);
  if (tag === "VB" || tag === "VBP")
    return irregular !== undefined && (irregular === "be" || irregular === "have" || irregular === "do")
      ? irregular
      : normal;
  if (irregular !== undefined) return irregular;
  if (tag === "VBZ") return thirdPersonLemma(normal);
  if (tag === "VBG" && normal.endsWith("ing") && normal.length > 4) return stemLemma(normal.slice(0, -3));
  if ((tag === "VBD" || tag === "VBN") && normal.endsWith("ed") && normal.length > 3) {
    return normal.endsWith("ied") && normal.length > 4 ? `${normal.slice(0, -3)}y` : stemLemma(normal.slice(0, -2));
  }
  return normal;
}

const modals = new Set(["would", "should", "might", "could", "must", "may", "can", "will", "shall"]);

function thirdPersonLemma(normal: string): string {
  if (normal.endsWith("ies") && normal.length > 4) return `${normal.slice(0, -3)}y`;
  if (/(?:ss|x|zz|sh|ch)es$/.test(normal)) return normal.slice(0, -2);
  if (/[^aeiou]oes$/.test(normal)) return normal.slice(0, -2);
  return normal.endsWith("s") && !normal.endsWith("ss") ? normal.slice(0, -1) : normal;
}

function nounLemma(normal: string): string {
  if (normal.endsWith("men") && normal.length > 4) return `${normal.slice(0, -3)}man`;
  if (normal.endsWith("people") && normal.length > 6) return normal;
  return thirdPersonLemma(normal);
}

/** Ends of stems that hardly ever stand without -e: `forc`, `argu`, `us`, `judg`, `realiz`, `negotiat`. */
const lacksE =
  /(?:[cvuz]|[aeiou]s|[rln]s|dg|[rl]g|ang|[bcdfgkptz]l|[^aeiou]iz|iat|cat|lat|gat|rat|tat|nat|dat|mat|vat)$/;

/** The verb behind the stem of a form in -ed or -ing. */
function stemLemma(stem: string): string {
  if (verbsInE.has(`${stem}e`)) return `${stem}e`;
  if (verbsInDoubledConsonant.has(stem) || verbsWithoutE.has(stem)) return stem;
  if (/([bdgklmnprtz])\1$/.test(stem)) return stem.slice(0, -1);
  return lacksE.test(stem) && !/(?:ss|zz|[aeiou]x)$/.test(stem) ? `${stem}e` : stem;
}

function comparisonLemma(normal: string): string {
  const stem = normal.replace(/(?:er|est)$/, "");
  if (stem === normal || stem.length < 3) return normal;
  if (stem.endsWith("i")) return `${stem.slice(0, -1)}y`;
  return /([bdgmnpt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}
