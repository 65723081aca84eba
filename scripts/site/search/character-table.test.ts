import { Converter } from "opencc-js/t2cn";
import { expect, test } from "vitest";
import { buildCharacterTable } from "./character-table.ts";

test("the table has each character that OpenCC converts, and what it makes of it but for variants", () => {
  const characters = [...buildCharacterTable()];
  const table = new Map<string, string>();
  for (let index = 0; index < characters.length; index += 2)
    table.set(characters[index] ?? "", characters[index + 1] ?? "");
  const [fromTaiwan, fromAny] = [
    Converter({ from: "tw", to: "cn" }),
    Converter({ from: "t", to: "cn" }),
  ];
  const convert = (text: string) => fromAny(fromTaiwan(text));
  const ideographs = Array.from({ length: 0x9fff - 0x3400 }, (_, index) =>
    String.fromCodePoint(0x3400 + index),
  );
  // A line each: no word reaches from one character into the next.
  const converted = convert(convert(ideographs.join("\n"))).split("\n");
  const pairs = ideographs.flatMap((character, index) => {
    const simple = converted[index] ?? "";
    return simple === character || [...simple].length > 1 ? [] : [[character, simple] as const];
  });
  expect(pairs.length).toBeGreaterThan(3000);
  for (const [character, simple] of pairs)
    expect([simple, table.get(simple) ?? simple]).toContain(table.get(character));
});
