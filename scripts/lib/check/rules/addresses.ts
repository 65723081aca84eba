import { describePlaces, type Place } from "../../finding.ts";
import type { Bilingual, Locale } from "../../locale.ts";
import { fileEnding, parseFormerPath } from "../../record/former-address.ts";
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
  const bare = text.replace(fileEnding, "");
  const expected = parseFormerPath(bare) ? revealValue(bare) : '"<collection>/<id>"';
  return pointer.startsWith("/formerPaths")
    ? {
        en: `Received ${received}; expected ${expected}.`,
        "zh-Hant": `收到 ${received}；應為 ${expected}。`,
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

export const linkTargetRule: Rule = {
  code: "link-target",
  severity: "warning",
  title: { en: "A link that leads nowhere", "zh-Hant": "無法連結的目標" },
  why: {
    en: "The page shows it as text instead of a link or an image.",
    "zh-Hant": "頁面會將它顯示為文字，而不是連結或圖片。",
  },
  mend: {
    en: "Links lead to whole https://, http:// or mailto: addresses without a user name or \\, #core, #qa or the anchor of another heading, /papers/<collection>/<id> or /guide/…; images to /img/….",
    "zh-Hant":
      "連結目標可為完整且不含使用者名稱與 \\ 的 https://、http://、mailto: 位址，或 #core、#qa 或其他標題的錨點、/papers/<collection>/<id> 或 /guide/…；圖片為 /img/…。",
  },
};

/** The page that a link stands on. */
type LinkingPage = {
  readonly collection: string;
  readonly id: string;
  readonly locale: Locale;
};

/** Whether a link or image of a page leads somewhere on the site. */
export type IsReachable = (target: string, page: LinkingPage) => boolean;

/** A warning at each field with a link or image that is not allowed, or leads nowhere on a page that shows it. */
export function findLinkTarget(
  records: readonly RecordFacts[],
  isReachable: IsReachable,
): ComparedFinding[] {
  return records.flatMap((record) =>
    record.links.flatMap(({ target, place, locales }) => {
      const { collection, id } = record;
      const dead = locales.filter((locale) => !isReachable(target, { collection, id, locale }));
      if (dead.length === 0) return [];
      const [only] = dead.length < locales.length ? dead : [];
      return [{ record, finding: buildFinding(linkTargetRule, place, describe(target, only)) }];
    }),
  );
}

/** @param locale of the page from which alone the target can't be reached */
function describe(target: string, locale: Locale | undefined): Bilingual {
  const received = revealValue(target);
  const { en, "zh-Hant": zh } = locale === undefined ? { en: "", "zh-Hant": "" } : onPage[locale];
  return {
    en: `Received a link or image to ${received}; expected a target that is there${en}.`,
    "zh-Hant": `收到指向 ${received} 的連結或圖片；${zh}應為存在的目標。`,
  };
}

const onPage: Readonly<Record<Locale, Bilingual>> = {
  en: { en: " for the English page as well", "zh-Hant": "在英文頁面也" },
  "zh-Hant": { en: " for the Chinese page as well", "zh-Hant": "在中文頁面也" },
};
