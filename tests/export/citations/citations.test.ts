import { describe, expect, it } from "vitest";
import { exporter } from "../../../src/export/citations/index.js";
import type { ExportOptions } from "../../../src/export/exporter.js";
import type { ArticleRecord } from "../../../src/model/article-record.js";
import { ferryRecord } from "../../fixtures/record.js";

function text(options: ExportOptions = {}, record: ArticleRecord = ferryRecord): string {
  return String([...exporter.files(record, { options })].find(({ name }) => name === "citations.txt")?.content);
}

describe("citations.txt", () => {
  it("cites every claim with its speaker, its words and its place", () => {
    expect(text()).toContain(`
c-names: ferry council: the petition had “about 900 names” and was no vote — section “Petition and cost”, paragraph 4 of the article
  APA, 7th edition: (as cited in Marendel & Þorn, [2031], Petition and cost section, para. 2)
  MLA, 9th edition: (qtd. in Marendel and Þorn)
  Chicago, 18th edition, author-date: (quoted in Marendel and Þorn [2031], under “Petition and Cost,” para. 4)
  Chicago, 18th edition, notes and bibliography: Quoted in Marendel and Þorn, “Ferry Fares,” under “Petition and Cost,” para. 4.
  Harvard, Cite Them Right, 12th edition: (quoted in Marendel and Þorn, [2031], sec. ‘Petition and cost’, para. 4)
`);
    for (const { id } of ferryRecord.claims) expect(text()).toContain(`\n${id}: `);
  });

  it("cites every figure; one in no claim is the article's own", () => {
    expect(text()).toContain(`
f-cost: €3.5 million to €4.2 million — section “Petition and cost”, paragraph 3 of the article
  APA, 7th edition: (Marendel & Þorn, [2031], Petition and cost section, para. 1)
  MLA, 9th edition: (Marendel and Þorn)
`);
    for (const { id } of ferryRecord.figures) expect(text()).toContain(`\n${id}: `);
  });

  it("leaves the claims' words out where they may not be published", () => {
    expect(text({ noText: true })).toContain("\nc-names: ferry council — section");
    expect(text({ noText: true })).not.toContain("was no vote");
  });

  it("cites an article without findings", () => {
    const bare = { ...ferryRecord, figures: [], claims: [], speakers: [], conflicts: [] };
    expect(text({}, bare)).not.toMatch(/Its (?:claims|figures)/u);
    expect(text({}, bare)).toContain("Works cited: Marendel");
  });

  it("cites the beginning of a headline as long as a book", () => {
    const headline = { text: "fog ".repeat(1_000_000), start: 0, end: 4_000_000 };
    const written = text({}, { ...ferryRecord, headline });
    expect(written).toContain("Fog Fog Fog….” The Quenby Lantern");
    expect(written.length).toBeLessThan(30_000);
  });
});
