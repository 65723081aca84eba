import { expect, it } from "vitest";
import { fillRecord } from "./write-record.ts";

const fields = [
  { path: ["doi"], value: "10.5555/a" },
  { path: ["authors"], value: [{ family: "Beispiel" }] },
  { path: ["title", "original"], value: "Ein Titel" },
];

it("puts fields in as the lines around them are indented, and leaves those as they are", () => {
  const text = '{\r\n\t"position": 1,\r\n\t"title": {"en": "A"},\r\n\t"journal":   "J"\r\n}\r\n';
  expect(fillRecord(text, fields, false)).toBe(
    [
      '{\r\n\t"position": 1,\r\n\t"title": {"en": "A", "original": "Ein Titel"},',
      '\t"doi": "10.5555/a",',
      '\t"journal":   "J",',
      '\t"authors": [\r\n\t\t{\r\n\t\t\t"family": "Beispiel"\r\n\t\t}\r\n\t]\r\n}\r\n',
    ].join("\r\n"),
  );
});

it("keeps on one line what is on one", () => {
  const text = '{"position":1,"title":{"en":"A"},"score":8}';
  expect(fillRecord(text, fields, true)).toBe(
    '{"position":1,"title":{"en":"A", "original": "Ein Titel"},"doi": "10.5555/a", "authors": [{"family":"Beispiel"}], "score":8}',
  );
});
