import type { Metadata } from "../../../model/metadata.js";
import { META_NAMES } from "../tables/meta-names.js";
import { webAddress } from "./address.js";
import { type Candidate, metaCandidates } from "./candidate.js";
import { type JsonLdNode, member, textOf } from "./json-ld.js";
import type { MetaElements } from "./meta-elements.js";

type Rights = NonNullable<Metadata["rights"]>;

function present(rights: { readonly [Name in keyof Rights]: Rights[Name] | undefined }): Rights | undefined {
  const entries = Object.entries(rights).filter(([, value]) => value !== undefined);
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** Who owns the article and on what terms, as the page states it in one place. */
export function rightsOf(article: JsonLdNode | undefined, meta: MetaElements): Candidate<Rights> | undefined {
  const stated =
    article &&
    present({
      holder: textOf(member(article, "copyrightHolder")),
      notice: textOf(member(article, "copyrightNotice")),
      usageTerms: undefined,
      license: webAddress(textOf(member(article, "license"))),
    });
  if (stated) return { value: stated, place: "json-ld" };
  const license = (meta.links.get("license") ?? []).map((href) => webAddress(href)).find((href) => href !== undefined);
  if (license !== undefined) return { value: { license }, place: "html" };
  const [notice] = metaCandidates(meta, META_NAMES.rights);
  if (notice === undefined) return undefined;
  return { value: { notice: notice.value }, place: notice.place };
}
