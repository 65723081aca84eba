import { expect, test } from "vitest";
import { stemWord } from "./stem-word.ts";

const pairs =
  "tumour/tumor anaemia/anemia haemorrhage/hemorrhage randomised/randomized behavioural/behavioral " +
  "oedema/edema ischaemic/ischemic centres/centers oesophageal/esophageal orthopaedic/orthopedic " +
  "modelling/modeling labelled/labeled hospitalisation/hospitalization diarrhoea/diarrhea " +
  "paediatrician/pediatrician apnoea/apnea leucocyte/leukocyte sulphate/sulfate analysed/analyzed " +
  "programme/program centred/centered counsellor/counselor enrolment/enrollment fulfil/fulfill " +
  "skilful/skillful ageing/aging judgement/judgment artefacts/artifacts mould/mold sceptical/skeptical " +
  "manoeuvring/maneuvering homologues/homologs practising/practicing dialling/dialing defence/defense " +
  "generalisability/generalizability tumourigenesis/tumorigenesis fibreoptic/fiberoptic disc/disk";

test.each(pairs.split(" ").map((pair) => pair.split("/")))("%s is %s", (british, american) => {
  expect(stemWord(british ?? "")).toBe(stemWord(american ?? ""));
});

const different =
  "four/for hour/or shoe/she toes/tes filled/filed polling/poling does/des goes/ges course/corse " +
  "vertebrae/vertebre journal/jornal disease/diseaze phase/phaze stalled/staled hourly/horly";

test.each(different.split(" ").map((pair) => pair.split("/")))("%s isn't %s", (word, other) => {
  expect(stemWord(word ?? "")).not.toBe(stemWord(other ?? ""));
});
