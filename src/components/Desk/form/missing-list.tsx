import Translate, { translate } from "@docusaurus/Translate";
import { type ReactNode, useMemo } from "react";
import { listMissing, type Missing } from "../../../../scripts/lib/desk/list-missing.ts";
import { colons, type Locale } from "../../../../scripts/lib/locale.ts";
import { gapLabels } from "../../../../scripts/lib/navigation/gaps.ts";
import { parsePath } from "../../../../scripts/lib/record/json/json-pointer.ts";
import { useDesk } from "../field/desk-context.ts";
import { namePart } from "../field/name-field.ts";
import { showField } from "../field/show-field.ts";
import styles from "./styles.module.css";

/** What the paper still lacks, each leading to the place where it is written. */
export function MissingList({ text }: { readonly text: string }): ReactNode {
  const { locale } = useDesk();
  const missing = useMemo(() => listMissing(text), [text]);
  return (
    <details>
      <summary>
        <Translate id="desk.missing.count" values={{ count: missing.length }}>
          {"尚未完成：{count} 項"}
        </Translate>
      </summary>
      <ul className={styles.missing}>
        {missing.map((own) => (
          <li key={`${own.pointer} ${own.lacks}`}>
            <button type="button" onClick={() => showField(parsePath(own.pointer))}>
              {nameMissing(own, locale)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function nameMissing({ pointer, lacks }: Missing, locale: Locale): string {
  const name = namePart(parsePath(pointer), locale);
  if (lacks === "section") return name;
  if (lacks === "en")
    return name + colons[locale] + translate({ id: "desk.missing.en", message: "英文" });
  if (lacks === "zh-Hant")
    return name + colons[locale] + translate({ id: "desk.missing.zh", message: "中文" });
  if (lacks === "evidence")
    return (
      name + colons[locale] + translate({ id: "desk.missing.evidence", message: "佐證或依據" })
    );
  return gapLabels[lacks][locale];
}
