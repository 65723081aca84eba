import type { Bilingual, Locale } from "../../locale.ts";
import { revealValue } from "../../reveal.ts";
import { buildFinding, type Rule } from "../../rule.ts";
import type { ComparedFinding, RecordFacts } from "../facts/record-facts.ts";

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
