import { expect, it } from "vitest";
import { tombstoneOf } from "../../src/record/tombstone.js";
import { validate } from "../../src/record/validate.js";
import { ferryRecord } from "../fixtures/record.js";

const canceled = { ...ferryRecord, version: { pubStatus: "canceled" as const } };

it("leaves a valid record that says so, with all ids and none of the article's words", () => {
  const tombstone = tombstoneOf(canceled);
  expect(validate(tombstone)).toEqual({ ok: true, value: tombstone });
  expect(tombstone).toMatchObject({ id: ferryRecord.id, slug: ferryRecord.slug, version: { pubStatus: "canceled" } });
  expect(tombstone.canceled?.figureIds).toEqual(ferryRecord.figures.map(({ id }) => id).sort());
  expect(tombstone.canceled?.claimIds).toEqual(ferryRecord.claims.map(({ id }) => id).sort());
  for (const word of ["Ferry", "Almgren", "islanders", "percent"])
    expect(JSON.stringify(tombstone)).not.toContain(word);
});

it("keeps the ids of the record that was there before, also of a tombstone", () => {
  const bulletin = { ...canceled, figures: [], claims: [], dates: [], speakers: [], conflicts: [] };
  const first = tombstoneOf(bulletin, ferryRecord);
  expect(first.canceled?.figureIds).toHaveLength(ferryRecord.figures.length);
  expect(tombstoneOf(bulletin, first)).toEqual(first);
  expect(tombstoneOf(bulletin, { ...ferryRecord, id: "a-other" }).canceled?.figureIds).toEqual([]);
});
