import { describePlaces, type Finding, type Place } from "../../finding.ts";
import { groupBy } from "../../group-by.ts";
import type { Bilingual } from "../../locale.ts";
import { explainPathPart } from "../../record/values/path-part.ts";
import { revealValue } from "../../reveal.ts";
import { buildFinding, type Rule } from "../../rule.ts";
import type { CheckedRecord, ComparedFinding, RecordFacts } from "../facts/record-facts.ts";

export const invalidNameRule: Rule = {
  code: "invalid-name",
  severity: "error",
  title: { en: "A name that can't be an address", "zh-Hant": "無法作為位址的名稱" },
  why: {
    en: "The name becomes the page's address and file on every system; the record makes no page.",
    "zh-Hant": "名稱會成為頁面位址與各種系統上的檔名；此紀錄不會產生頁面。",
  },
  mend: {
    en: "Rename it with a–z, 0–9 and single - . _ between them, such as pubmed-69.",
    "zh-Hant": "請以 a–z、0–9 命名，中間可用單個 - . _ 連接，例如 pubmed-69。",
  },
};

/** An error where the name of a collection can't be an address. */
export function findInvalidCollectionName(name: string, place: Place): Finding[] {
  return describeName(name, explainPathPart(name), place);
}

/** An error where an id can't be an address, or is its collection's name. */
export function findInvalidId(id: string, collection: string, place: Place): Finding[] {
  const isCollection = {
    en: "is the name of its collection, which Docusaurus takes for the folder's own page",
    "zh-Hant": "與館藏同名，Docusaurus 會視為資料夾本身的頁面",
  };
  return describeName(id, id === collection ? isCollection : explainPathPart(id), place);
}

function describeName(name: string, reason: Bilingual | undefined, place: Place): Finding[] {
  if (reason === undefined) return [];
  const received = revealValue(name);
  return [
    buildFinding(invalidNameRule, place, {
      en: `The name ${received} ${reason.en}.`,
      "zh-Hant": `名稱 ${received} ${reason["zh-Hant"]}。`,
    }),
  ];
}

export const duplicateIdRule: Rule = {
  code: "duplicate-id",
  severity: "error",
  title: { en: "One id twice in a collection", "zh-Hant": "同一館藏中識別名稱重複" },
  why: {
    en: "Both records would be the same page; neither is made until they differ.",
    "zh-Hant": "兩筆紀錄會成為同一個頁面；修正前兩者都不會產生頁面。",
  },
  mend: {
    en: "Delete one of the records, or give it another id.",
    "zh-Hant": "請刪除其中一筆紀錄，或改用其他識別名稱。",
  },
};

/** An error at each record whose collection has another one of the same id, in a file or a line. */
export function findDuplicateId(records: readonly RecordFacts[]): ComparedFinding[] {
  const groups = groupBy(records, ({ collection, id }) => `${collection}/${id}`);
  return [...groups].flatMap(([path, group]) =>
    group.length < 2
      ? []
      : group.map((record) => {
          const other = group.find((candidate) => candidate !== record) ?? record;
          const places = describePlaces(other.place, group.length - 2);
          return {
            record,
            finding: buildFinding(duplicateIdRule, record.place, {
              en: `${path} is also the record at ${places.en}.`,
              "zh-Hant": `${path} 也是${places["zh-Hant"]}的紀錄。`,
            }),
          };
        }),
  );
}

export const idDiffersOnlyInCaseRule: Rule = {
  code: "id-differs-only-in-case",
  severity: "error",
  title: { en: "Ids that differ only in case", "zh-Hant": "識別名稱只有大小寫不同" },
  why: {
    en: "On Windows and macOS the two are one file: one record replaces the other.",
    "zh-Hant": "在 Windows 與 macOS 上兩者是同一個檔案，其中一筆會覆蓋另一筆。",
  },
  mend: {
    en: "Rename one of them; ids are in lower case.",
    "zh-Hant": "請將其中一筆重新命名；識別名稱一律小寫。",
  },
};

/** An error at each record whose address is, but for upper and lower case, that of another one. */
export function findIdDiffersOnlyInCase(records: readonly RecordFacts[]): ComparedFinding[] {
  const pathOf = ({ collection, id }: RecordFacts) => `${collection}/${id}`;
  const groups = groupBy(records, (record) => pathOf(record).toLowerCase());
  return [...groups.values()].flatMap((group) =>
    group.flatMap((record) => {
      const other = group.find((candidate) => pathOf(candidate) !== pathOf(record));
      if (other === undefined) return [];
      const places = describePlaces(other.place);
      const finding = buildFinding(idDiffersOnlyInCaseRule, record.place, {
        en: `${pathOf(record)} differs only in case from the record at ${places.en}.`,
        "zh-Hant": `${pathOf(record)} 與${places["zh-Hant"]}的紀錄只有大小寫不同。`,
      });
      return [{ record, finding }];
    }),
  );
}

export const duplicateQuestionIdRule: Rule = {
  code: "duplicate-question-id",
  severity: "error",
  title: {
    en: "Two questions of a paper with one id",
    "zh-Hant": "同一篇文獻中問題的識別名稱重複",
  },
  why: {
    en: "What readers keep of one question, such as a learning card, would be taken for the other.",
    "zh-Hant": "讀者留存的其中一題（例如學習卡）會被當成另一題。",
  },
  mend: {
    en: "Give one of them another id; an id that was published stays with its question.",
    "zh-Hant": "請將其中一題改為其他識別名稱；已發布的識別名稱應留給原來的問題。",
  },
};

/** An error at each id of a question that an earlier question of the paper has. */
export function findDuplicateQuestionId({ fields, locate }: CheckedRecord): Finding[] {
  const questions = Array.isArray(fields.cards?.qa) ? fields.cards.qa : [];
  const ids = questions.flatMap(({ id }, index) => (id === undefined ? [] : [{ id, index }]));
  return [...groupBy(ids, ({ id }) => id)].flatMap(([id, [, ...others]]) =>
    others.map(({ index }) =>
      buildFinding(duplicateQuestionIdRule, locate(`/cards/qa/${index}/id`), {
        en: `Received ${revealValue(id)} a second time; expected an id that no other question has.`,
        "zh-Hant": `${revealValue(id)} 重複出現；識別名稱在同一篇文獻中不可重複。`,
      }),
    ),
  );
}
