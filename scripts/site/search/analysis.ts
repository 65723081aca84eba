import { buildFolding, type Folding } from "../../../src/search/words/folding.ts";
import {
  buildSynonyms,
  type SynonymGroups,
  splitSynonyms,
} from "../../../src/search/words/synonyms.ts";
import type { Areas } from "../../lib/record/schema/area.ts";
import { buildCharacterTable } from "./character-table.ts";
import { buildMeanings, type Meanings } from "./meanings.ts";

/** How the texts of an index are taken apart. */
export type Analysis = {
  /** Pairs of characters, Traditional and Simplified. */
  readonly simplified: string;
  readonly folding: Folding;
  /** Terms that mean the same, as readers of the index take them, and ready to be found in texts. */
  readonly synonyms: SynonymGroups;
  readonly meanings: Meanings;
  /** The areas of the site, whose names are searched with the papers. */
  readonly areas: Areas;
};

/** @param groups terms that mean the same */
export function openAnalysis(groups: readonly (readonly string[])[], areas: Areas = {}): Analysis {
  const simplified = buildCharacterTable();
  const folding = buildFolding(simplified);
  const synonyms = splitSynonyms(addCompounds(groups), folding);
  const meanings = buildMeanings(buildSynonyms(synonyms));
  return { simplified, folding, synonyms, meanings, areas };
}

/** Compounds that are written open or closed, and with a hyphen as well: the parts are where to open them. */
const compounds =
  "health|care data|set data|sets data|base data|bases follow|up life|style life|styles work|flow work|flows " +
  "work|place work|load work|force time|point time|points wild|type down|stream up|stream " +
  "bio|marker bio|markers bed|side child|birth child|hood water|borne blood|stream heart|beat life|time " +
  "life|span on|line off|line on|site web|site soft|ware hard|ware feed|back check|list check|lists " +
  "care|giver care|givers care|taker back|ground break|through cut|off cut|offs drop|out drop|outs " +
  "trade|off trade|offs set|up work|up check|up break|down time|line time|lines time|frame " +
  "bench|mark bench|marks frame|work frame|works key|word key|words back|bone net|work bottle|neck " +
  "side|effect hand|washing hand|written finger|print finger|tip eye|sight eye|lid skin|fold " +
  "bed|ridden bed|time sleep|wake wheel|chair wheel|chairs news|letter guide|line guide|lines " +
  "over|weight under|weight over|dose under|lying out|patient in|patient out|patients in|patients " +
  "out|come out|comes out|break out|breaks out|reach cross|sectional chat|bot chat|bots smart|phone " +
  "smart|phones smart|watch open|source deep|fake ear|drum ear|ache head|ache tooth|ache back|ache " +
  "heart|burn jaw|bone shin|bone soft|tissue spread|sheet touch|screen key|board per|cent " +
  "cardio|vascular cerebro|vascular micro|biome multi|modal multi|center multi|centre anti|body " +
  "anti|bodies anti|biotic anti|biotics anti|microbial non|invasive pre|operative post|operative " +
  "peri|operative post|partum pre|natal post|natal pre|term post|menopausal pre|trained co|morbidity " +
  "co|morbidities re|admission re|admissions tele|health tele|medicine e|health m|health " +
  "x|ray x|rays e|mail air|way air|ways air|borne food|borne tick|borne bio|bank bio|banks " +
  "bio|informatics meta|analysis meta|analyses meta|data semi|supervised self|supervised real|time " +
  "real|world long|term short|term well|being care|home night|time day|time week|end birth|weight " +
  "school|age hair|loss sun|burn frost|bite whip|lash club|foot flat|foot bow|leg knee|cap";

/** A hyphen before a number, as in `COVID-19`, which is left out as well. */
const beforeNumber = /-(?=\d)/g;

/**
 * Groups of terms that mean the same, with each compound's open and closed form among them: in the
 * group that has one of them, else in one of their own.
 */
function addCompounds(groups: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const added = groups.map((group) => [
    ...new Set(group.flatMap((term) => [term, term.replace(beforeNumber, "")])),
  ]);
  for (const compound of compounds.split(" ")) {
    const forms = [compound.replace("|", " "), compound.replace("|", "")];
    const own = added.find((group) => group.some((term) => forms.includes(term.toLowerCase())));
    if (own === undefined) added.push(forms);
    else own.push(...forms.filter((form) => !own.includes(form)));
  }
  return added;
}
