/** Words as a paper has them, and as readers may type them instead; by what is hard about it. */
export type WrittenForm = {
  readonly kind: string;
  readonly written: string;
  readonly typed: readonly string[];
};

/** Forms `written = typed / typed` of each kind. */
const lines: Readonly<Record<string, string>> = {
  "a Greek letter": `
TNF-α = TNFalpha / TNF alpha / TNFα
IFNγ = IFN-gamma / IFN gamma
β-catenin = beta-catenin / beta catenin / betacatenin
Aβ42 = Abeta42 / A-beta-42
η² = eta2`,
  "British or American": `
tumour haemorrhage = tumor hemorrhage
randomized oesophageal manometry = randomised esophageal manometry
paediatric anaemia programme = pediatric anemia program
labeled behavior = labelled behaviour
counselling centre = counseling center`,
  "open, closed or hyphenated": `
health care wards = healthcare wards / health-care wards
bedside dataset = bedside data set / bedside data-set
follow-up clinic = followup clinic / follow up clinic
lifestyle cross-sectional = life style cross sectional
COVID-19 ward = COVID19 ward / covid 19 ward`,
  "a letter with a stroke or an apostrophe": `
Østergård score = Ostergard score
O'Connor index = OConnor index / O’Connor index
Weiß ratio = Weiss ratio
Łukasiewicz scale = Lukasiewicz scale
Þórsson cohort = Thorsson cohort`,
  "a variant of a character": `
照護計畫 = 照護計劃 / 照护计划
瞭解醫囑 = 了解医嘱 / 瞭解醫囑
口腔黏膜炎 = 口腔粘膜炎
煙燻護具 = 煙熏護具
成份標示 = 成分標示`,
  "a function word or a number": `
WHO sepsis guidance = WHO sepsis guidance / "WHO sepsis"
IT on call = "IT on call"
1,234 beds = 1234 beds / 1,234 beds`,
};

/** All forms, in the order of their kinds. */
export const writtenForms: readonly WrittenForm[] = Object.entries(lines).flatMap(([kind, forms]) =>
  forms
    .trim()
    .split("\n")
    .map((line) => {
      const [written = "", typed = ""] = line.split(" = ");
      return { kind, written, typed: typed.split(" / ") };
    }),
);
