import { expect, test } from "vitest";
import { copyFields } from "./copy-fields.ts";

test("a copy has what papers may have alike, and nothing that says which paper it is or what was compared", () => {
  const record = {
    ...{ position: 1, title: "Lamps", pmid: "90000001", doi: "10.5555/lamps", score: 7 },
    ...{ journal: "Lamp Letters", areas: ["nursing"], formerPaths: ["a/b"] },
    provenance: { verified: "2026-01-02" },
    cards: {
      core: { innovation: { text: "New.", quote: "It is new.", basis: "abstract" } },
      exceptions: { critique: [{ text: "Small.", basis: "curator" }] },
    },
  };
  expect(copyFields(record)).toEqual({
    ...{ journal: "Lamp Letters", areas: ["nursing"] },
    cards: {
      core: { innovation: { text: "New." } },
      exceptions: { critique: [{ text: "Small.", basis: "curator" }] },
    },
  });
  expect(copyFields([])).toEqual({});
});
