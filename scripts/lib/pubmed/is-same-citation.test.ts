import { expect, it } from "vitest";
import { isSameJournal } from "./is-same-citation.ts";

it.each([
  ["J Med Internet Res", "Journal of medical Internet research"],
  ["J. Med. Internet Res.", "Journal of medical Internet research"],
  ["Lancet Digital Health", "The Lancet. Digital health"],
  ["Bioinformatics", "Bioinformatics (Oxford, England)"],
  ["BMJ", "BMJ (Clinical research ed.)"],
  ["Journal of Magnetic Resonance", "Journal of magnetic resonance (San Diego, Calif. : 1997)"],
  [
    "Cranio: The Journal of Craniomandibular Practice",
    "Cranio : the journal of craniomandibular practice",
  ],
  ["Health & Place", "Health and place"],
  ["NPJ Digital Medicine", "npj digital medicine"],
  ["Cranio", "Cranio : the journal of craniomandibular practice"],
  ["PNAS", "Proceedings of the National Academy of Sciences of the United States of America"],
  ["NEJM", "The New England journal of medicine"],
  ["Revista de Invencion", "Revista de invención"],
])("%j and %j are one journal", (one, other) => {
  expect(isSameJournal(one, other)).toBe(true);
  expect(isSameJournal(other, one)).toBe(true);
});

it.each([
  ["Lancet", "The Lancet. Digital health"],
  ["Nature", "Nature medicine"],
  ["Inventions", "Inventions: Heart Failure"],
  ["Journal of inventions", "Journal of discoveries"],
  ["J Invent", "Journal of inventive medicine"],
  ["Sensors", "Sensors and actuators. B, Chemical"],
  ["Nat Med", "Nature methods"],
])("%j and %j are two", (one, other) => {
  expect(isSameJournal(one, other)).toBe(false);
});
