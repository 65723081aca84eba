import { describePlaces, type Place } from "../../finding.ts";
import type { Bilingual } from "../../locale.ts";
import { revealValue } from "../../reveal.ts";
import { buildFinding, type Rule } from "../../rule.ts";
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
    en: 'Write the page\'s address as it once was, in formerPaths as "<collection>/<id>", in formerAddresses as "/…"; each in one record only.',
    "zh-Hant":
      '請依頁面過去的位址填寫：formerPaths 為 "<collection>/<id>"，formerAddresses 為 "/…"；每個位址只出現在一筆紀錄中。',
  },
};

/** A warning at each former path or address that has not the form of one, is a record's own, or is given twice. */
export function findFormerPath(records: readonly RecordFacts[]): ComparedFinding[] {
  const formerAddresses = records.flatMap((record) =>
    record.formerAddresses.map((former) => ({ record, ...former })),
  );
  if (formerAddresses.length === 0) return [];
  const taken = new Map(
    records.flatMap(({ collection, id, place }) => [
      [`/papers/${collection}`, place],
      [`/papers/${collection}/${id}`, place],
    ]),
  );
  return formerAddresses.flatMap(({ record, received, address, place }) => {
    const other = address && taken.get(address);
    if (address !== undefined && other === undefined) {
      taken.set(address, place);
      return [];
    }
    const message = other ? describeTaken(received, other) : describeForm(received, place);
    return [{ record, finding: buildFinding(formerPathRule, place, message) }];
  });
}

function describeForm(text: string, { pointer }: Place): Bilingual {
  const received = revealValue(text);
  return pointer.startsWith("/formerPaths")
    ? {
        en: `Received ${received}; expected "<collection>/<id>".`,
        "zh-Hant": `收到 ${received}；應為 "<collection>/<id>"。`,
      }
    : {
        en: `Received ${received}; expected an address that begins with "/" and is none of this site's own pages.`,
        "zh-Hant": `收到 ${received}；應為以 "/" 開頭、且非本站現有頁面的位址。`,
      };
}

function describeTaken(text: string, other: Place): Bilingual {
  const received = revealValue(text);
  const places = describePlaces(other);
  return {
    en: `Received ${received}, which is taken at ${places.en}.`,
    "zh-Hant": `收到 ${received}，此位址已用於${places["zh-Hant"]}。`,
  };
}
