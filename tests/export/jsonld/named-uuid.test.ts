import fc from "fast-check";
import { v5 } from "uuid";
import { expect, it } from "vitest";
import { namedUuid } from "../../../src/export/jsonld/named-uuid.js";

it("makes the UUID of RFC 9562's example (appendix A.4)", () => {
  expect(namedUuid("www.example.com", "6ba7b810-9dad-11d1-80b4-00c04fd430c8")).toBe(
    "2ed6657d-e927-568b-95e1-2665a8aea6a2",
  );
});

it("makes the UUIDs that the uuid package makes", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.uuid(), (name, namespace) => {
      expect(namedUuid(name, namespace)).toBe(v5(name, namespace));
    }),
  );
});
