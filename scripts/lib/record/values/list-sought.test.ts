import { expect, it } from "vitest";
import { listSought } from "./list-sought.ts";

it.each<[string, string, string[]]>([
  ["one identifier", " PMID: 40961357 ", ["PMID: 40961357"]],
  ["a list with commas", "40961357,40961358", ["40961357", "40961358"]],
  ["labels and signs of Chinese", "PMID：40961357、40961358；40961357", ["40961357", "40961358"]],
  [
    "a line each, of Windows",
    "40961357\r\n10.5555/a\r\n40961358\r\n",
    ["40961357", "10.5555/a", "40961358"],
  ],
  ["DOIs", "doi:10.5555/a; doi:10.5555/b", ["10.5555/a", "10.5555/b"]],
  [
    "a letter",
    "Dear all,\nplease add\n1. 40961357\n2) Beispiel A. Triage. J 2025;1:2. PMID: 40961358.\nPhone 02-23123456",
    ["40961357", "Beispiel A. Triage. J 2025;1:2. PMID: 40961358."],
  ],
  [
    "a citation over lines, with both identifiers",
    "Beispiel A. Triage.\nJ Invent. 2025\n12\nPMID: 40961357\ndoi:10.5555/a",
    ["Beispiel A. Triage.\nJ Invent. 2025\n12\nPMID: 40961357\ndoi:10.5555/a"],
  ],
  ["nothing", " \n", []],
  ["a title with numbers", "Outcomes 2019, 2020 and 2021", ["Outcomes 2019, 2020 and 2021"]],
  [
    "a DOI with a semicolon",
    "10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2",
    ["10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2"],
  ],
])("tells the papers of %s", (_, text, papers) => {
  expect(listSought(text)).toEqual(papers);
});
