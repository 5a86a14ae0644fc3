import { irregularAdjectives, irregularNouns, irregularVerbs } from "./tables/irregular-forms.js";

/** The dictionary form of a word in its folded writing, by its Penn tag. */
export function lemmatize(normal: string, tag: string): string {
  if (tag.startsWith("VB") || tag === "MD") return verbLemma(normal, tag);
  if (tag === "NNS" || tag === "NNPS") return irregularNouns.get(normal) ?? nounLemma(normal);
  if (tag === "JJR" || tag === "JJS" || tag === "RBR" || tag === "RBS")
    return irregularAdjectives.get(normal) ?? comparisonLemma(normal);
  return closedClass.get(`${normal} ${tag}`) ?? closedClass.get(normal) ?? normal;
}

/** Clitics and pronouns whose dictionary form is another word. */
const closedClass = new Map([
  ["n't", "not"],
  ["'s PRP", "us"],
  ["me", "i"],
  ["him", "he"],
  ["them", "they"],
  ["us", "we"],
  ["an DT", "a"],
  ["these", "this"],
  ["those", "that"],
  ["'em", "they"],
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
  if (/(?:ss|x|zz|sh|[^aeiou]ch|[aeiou]tch|each|oach|ouch)es$/.test(normal)) return normal.slice(0, -2);
  if (/[^aeiou]oes$/.test(normal)) return normal.slice(0, -2);
  return normal.endsWith("s") && !normal.endsWith("ss") ? normal.slice(0, -1) : normal;
}

function nounLemma(normal: string): string {
  if (normal.endsWith("men") && normal.length > 4) return `${normal.slice(0, -3)}man`;
  if (normal.endsWith("people") && normal.length > 6) return normal;
  return thirdPersonLemma(normal);
}

/** Stems of verbs in -e before -ed and -ing: after c, v, z, u, soft g, l behind a consonant, s behind a vowel, and single -t, -r, -n, -d endings. */
const missingE =
  /(?:[cvzu]|[^aeiou]l|[aeiou][aeiou]?s|[rln]s|dg|[rl]g|ang|[aeu]g|[^aeiouy]r?[aiu]t|[^aeo]at|[ou]t(?<=[prbmfn]ut|[mvn]ot)|[aiou]r(?<=[a-z][^aeiou](?:[iou]r|ar))|[iu]n(?<=[^aeiou](?:in|un))|[aiou]d(?<=[^aeiou](?:ad|id|od|ud))|[aio]k(?<=[^aeiou][aio]k)|[aou]m(?<=[^aeiou](?:am|um))|[aio]p(?<=[^aeiou][aio]p)|[aiou]b(?<=[^aeiou][aiou]b)|[ea]th(?<=eath)|[aiou]l(?<=[^aeiou][iou]l))$/;
const doubled = /([bdgklmnprt])\1$/;
const keepsDouble = /(?:ll|ss|ff|zz)$/;

function stemLemma(stem: string): string {
  if (doubled.test(stem) && !keepsDouble.test(stem))
    return /(?:add|egg|err|purr|butt|boycott)$/.test(stem) ? stem : stem.slice(0, -1);
  if (/(?:nc|rc|uc|ic|ac|[a-z]v|[a-z]z)$/.test(stem) && !/zz$/.test(stem)) return `${stem}e`;
  return missingE.test(stem) &&
    !/(?:[aeiou]{2}[tdnrlmpk]|er|en|el|it|et|on|or|om|[aeiou]w|[aeiou]y|[aeiou]x)$/.test(stem)
    ? `${stem}e`
    : stem;
}

function comparisonLemma(normal: string): string {
  const stem = normal.replace(/(?:er|est)$/, "");
  if (stem === normal || stem.length < 3) return normal;
  if (stem.endsWith("i")) return `${stem.slice(0, -1)}y`;
  return /([bdgmnpt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}
