import type { Place } from "../../finding.ts";
import type { Bilingual } from "../../locale.ts";
import { revealValue } from "../../record/reveal.ts";
import { buildFinding, type Rule } from "../../record/rule.ts";
import { describePlaces } from "../facts/describe-place.ts";
import { isFormerPath } from "../facts/list-redirects.ts";
import type { ComparedFinding, RecordFacts } from "../facts/record-facts.ts";

export const formerPathRule: Rule = {
  code: "former-path",
  severity: "warning",
  title: { en: "A former path that can't be redirected", "zh-Hant": "無法轉址的舊位址" },
  why: {
    en: "Readers with an old link or citation would not reach the paper.",
    "zh-Hant": "使用舊連結或引用的讀者將找不到這篇文獻。",
  },
  mend: {
    en: 'Write "<collection>/<id>" as the page\'s address once was, each in one record only.',
    "zh-Hant": '請依頁面過去的位址寫成 "<collection>/<id>"，且每個位址只出現在一筆紀錄中。',
  },
};

/** A warning at each former path that has not the form of one, is a record's own path, or is given twice. */
export function findFormerPath(records: readonly RecordFacts[]): ComparedFinding[] {
  const formerPaths = records.flatMap((record) =>
    record.formerPaths.map((address) => ({ record, ...address })),
  );
  if (formerPaths.length === 0) return [];
  const present = new Map(records.map((record) => [`${record.collection}/${record.id}`, record]));
  const first = new Map<string, Place>();
  return formerPaths.flatMap(({ record, target, place }) => {
    const other = present.get(target)?.place ?? first.get(target);
    first.set(target, first.get(target) ?? place);
    if (isFormerPath(target) && other === undefined) return [];
    const message =
      isFormerPath(target) && other ? describeTaken(target, other) : describeForm(target);
    return [{ record, finding: buildFinding(formerPathRule, place, message) }];
  });
}

function describeForm(target: string): Bilingual {
  const received = revealValue(target);
  return {
    en: `Received ${received}; expected "<collection>/<id>".`,
    "zh-Hant": `收到 ${received}；應為 "<collection>/<id>"。`,
  };
}

function describeTaken(target: string, other: Place): Bilingual {
  const received = revealValue(target);
  const places = describePlaces(other);
  return {
    en: `Received ${received}, which is taken at ${places.en}.`,
    "zh-Hant": `收到 ${received}，此位址已用於${places["zh-Hant"]}。`,
  };
}
