import { Converter } from "opencc-js/t2cn";
import type { Paper } from "../../lib/record/schema/paper-record.ts";
import { buildRandom, pick } from "../invented/random.ts";
import {
  conditions,
  designs,
  families,
  givens,
  journals,
  type MedicalTerm,
  materials,
  methods,
  tasks,
} from "./medical-terms.ts";
import { type WrittenForm, writtenForms } from "./written-forms.ts";

/** An invented paper that reads like one, and what it was made of: by that, queries know what is right. */
export type SyntheticPaper = {
  readonly paper: Paper;
  readonly terms: readonly MedicalTerm[];
  /** A name that the paper invents, as many do. */
  readonly name: string;
  /** Words in it that may be written otherwise. */
  readonly form: WrittenForm;
};

const syllables = "ra mo ti ven lu ka dor sil pe no gra xi bel tor an mi zen fo ly qua".split(" ");
const simplify = Converter({ from: "tw", to: "cn" });
/** One in so many has its Chinese words in Simplified characters, as importers bring them. */
const simplifiedEvery = 10;

/** The synthetic paper of a number (from 1): the same number gives the same paper. */
export function buildSyntheticPaper(number: number): SyntheticPaper {
  const random = buildRandom(number);
  const [condition, method, material, task, design] = [
    pick(conditions, random),
    pick(methods, random),
    pick(materials, random),
    pick(tasks, random),
    pick(designs, random),
  ];
  const terms = [condition, method, material, task, design];
  const name = buildName(random);
  const chinese = (text: string) => (number % simplifiedEvery === 0 ? simplify(text) : text);
  const authors = Array.from({ length: 3 }, () => ({
    family: pick(families, random),
    given: pick(givens, random),
  }));
  const facts = { condition, method, material, task, design, name };
  const form = writtenForms[number % writtenForms.length];
  if (form === undefined) throw new Error("There are no written forms.");
  return {
    terms,
    name,
    form,
    paper: {
      collection: `library-${1 + Math.floor(number / 5000)}`,
      id: `synthetic-${number}`,
      record: {
        position: number,
        title: {
          en: `${name}: ${method.en} for ${task.en} of ${condition.en} from ${material.en}, a ${design.en}`,
          "zh-Hant": chinese(
            `${name}：以${method.zh}與${material.zh}進行${condition.zh}${task.zh}之${design.zh}`,
          ),
        },
        pmid: String(20_000_000 + number * 37),
        doi: `10.5555/${name.toLowerCase()}-2${number}.${number % 97}`,
        journal: pick(journals, random),
        authors,
        published: `20${10 + Math.floor(random() * 16)}-0${1 + Math.floor(random() * 9)}`,
        score: Math.round(random() * 60 + 40) / 10,
        applicationArea: { en: `${condition.en} care`, "zh-Hant": chinese(`${condition.zh}照護`) },
        studyType: { en: design.en, "zh-Hant": chinese(design.zh) },
        keywords: [form.written],
        country: pick(["日本", "臺灣", "德國", "加拿大", "巴西", "肯亞"], random),
        finding: buildSentence(facts, random),
        abstract: {
          en: Array.from({ length: 9 }, () => buildSentence(facts, random).en).join(" "),
        },
        cards: {
          paraphrase: {
            purpose: buildSentence(facts, random),
            contribution: buildSentence(facts, random),
            features: [buildSentence(facts, random), buildSentence(facts, random)],
          },
          exceptions: { limitations: [buildSentence(facts, random)] },
        },
      },
    },
  };
}

type Facts = Readonly<
  Record<"condition" | "method" | "material" | "task" | "design", MedicalTerm> & { name: string }
>;

/** A sentence of a paper; half of them speak of other things too, as abstracts do. */
function buildSentence(facts: Facts, random: () => number) {
  const other = pick(random() < 0.5 ? conditions : materials, random);
  const rate = (random() * 0.4 + 0.6).toFixed(3);
  const patients = Math.floor(random() * 9000) + 40;
  const { condition, method, material, task, design, name } = facts;
  return pick(
    [
      {
        en: `Patients with ${condition.en} often wait for ${task.en} because ${material.en} must be read by specialists.`,
        "zh-Hant": `${condition.zh}病人常因${material.zh}需由專科醫師判讀而延後${task.zh}。`,
      },
      {
        en: `We trained ${method.en} on ${material.en} of ${patients} patients and compared them with ${other.en}.`,
        "zh-Hant": `我們以 ${patients} 位病人的${material.zh}訓練${method.zh}，並與${other.zh}比較。`,
      },
      {
        en: `In this ${design.en} the area under the curve was ${rate}, and physicians agreed in most cases.`,
        "zh-Hant": `在這項${design.zh}中，曲線下面積為 ${rate}，多數個案與醫師判斷一致。`,
      },
      {
        en: `${name} reduced the time that nurses spend on documentation, yet missed some cases of ${other.en}.`,
        "zh-Hant": `${name} 縮短了護理師書寫紀錄的時間，但遺漏部分${other.zh}個案。`,
      },
      {
        en: `Performance fell where hospitals used other scanners, coding habits or languages.`,
        "zh-Hant": `醫院使用不同的掃描儀、編碼習慣或語言時，表現下降。`,
      },
      {
        en: `External validation in ${patients} further patients showed a sensitivity of ${rate} for ${task.en}.`,
        "zh-Hant": `另於 ${patients} 位病人進行外部驗證，${task.zh}的敏感度為 ${rate}。`,
      },
    ],
    random,
  );
}

function buildName(random: () => number): string {
  const name = Array.from({ length: 4 }, () => pick(syllables, random)).join("");
  return name.charAt(0).toUpperCase() + name.slice(1);
}
