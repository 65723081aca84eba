import { revealValue } from "../../record/reveal.ts";
import { buildFinding, type Rule } from "../../record/rule.ts";
import type { ComparedFinding, RecordFacts } from "../record-facts.ts";

export const linkTargetRule: Rule = {
  code: "link-target",
  severity: "warning",
  title: { en: "A link that leads nowhere", "zh-Hant": "無法連結的目標" },
  why: {
    en: "The page shows it as text instead of a link or an image.",
    "zh-Hant": "頁面會將它顯示為文字，而不是連結或圖片。",
  },
  mend: {
    en: "Links lead to https:, http: or mailto: addresses, #core, #paraphrase, #qa, #exceptions, /papers/<collection>/<id> or /guide/…; images to /img/….",
    "zh-Hant":
      "連結目標可為 https:、http:、mailto: 位址、#core、#paraphrase、#qa、#exceptions、/papers/<collection>/<id> 或 /guide/…；圖片為 /img/…。",
  },
};

const external = /^(?:https?:\/\/[^/]|mailto:.)/i;

/** Whether a link may lead to `target` without asking whether it is there: an address outside the site. */
export function isExternalLink(target: string): boolean {
  return external.test(target);
}

/** A warning at each field with a link or image that is not allowed or leads nowhere. */
export function findLinkTarget(
  records: readonly RecordFacts[],
  isReachable: (target: string) => boolean,
): ComparedFinding[] {
  return records.flatMap((record) =>
    record.links
      .filter(({ target }) => !isReachable(target))
      .map(({ target, place }) => {
        const received = revealValue(target);
        const finding = buildFinding(linkTargetRule, place, {
          en: `Received a link or image to ${received}; expected a target that is there.`,
          "zh-Hant": `收到指向 ${received} 的連結或圖片；應為存在的目標。`,
        });
        return { record, finding };
      }),
  );
}
