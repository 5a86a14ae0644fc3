import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ArticleView } from "../../../src/desk/protocol.js";
import type { RunningDesk } from "../../../src/desk/server/serve.js";
import { deskFolder, openedDesk, send, viewed, write } from "./open-desk.js";

let desk: RunningDesk;
let view: ArticleView;
beforeAll(async () => {
  desk = await openedDesk(deskFolder());
  view = await viewed(desk);
});
afterAll(() => desk.close());

async function read(as: string, words: string) {
  const start = view.record.text.indexOf(words);
  return (await send(desk, `/api/articles/ferry/reading?as=${as}&start=${start}&end=${start + words.length}`)).json;
}

describe("words that a person selected", () => {
  it("are read with what stands beside them", async () => {
    expect((await read("figure", "24 sailings")).set).toMatchObject({
      value: 24,
      bound: "exact",
      unit: "sailing per week",
    });
    const { set } = await read("date", "June");
    expect(set).toEqual({ value: "2031-06" });
  });

  it("in which nothing is read give nothing", async () => {
    expect(await read("figure", "Osk Island")).toEqual({ set: null });
  });

  it.each([
    "as=claim&start=0&end=3",
    "as=figure&start=3&end=3",
    "as=figure&start=0&end=99999999",
    "as=date&start=x&end=2",
  ])("that are none are refused: %s", async (query) =>
    expect((await send(desk, `/api/articles/ferry/reading?${query}`)).status).toBe(422),
  );
});

describe("a date", () => {
  it("that is not EDTF is refused in words of the desk", async () => {
    const start = view.record.text.indexOf("June");
    const sent = (value: string) =>
      write(desk, "/api/articles/ferry/corrections", {
        seen: view.versions,
        by: "Ann",
        correction: { target: "date", action: "add", spans: [{ start, end: start + 4 }], set: { value } },
      });
    const { status, json } = await sent("next summer");
    expect(status).toBe(422);
    expect(json.problem).toMatch(
      /^ferry\.corrections\.json: correction .* has the date "next summer", which is not written as EDTF/,
    );
    expect(json.problem).not.toContain("/tmp");
    expect((await sent("2031-06")).status).toBe(200);
  });
});

describe("an answer", () => {
  it("leaves out the record that the page holds, and no other", async () => {
    const { versions } = await viewed(desk);
    const get = async (held: string) =>
      (await send(desk, "/api/articles/ferry", { headers: { "x-clipsheet-held": held } })).json.record;
    expect(await get(`${versions.record} ${versions.corrections ?? ""}`)).toBeNull();
    expect(await get(`${versions.record} other`)).toMatchObject({ slug: "ferry" });
  });
});
