import Translate, { translate } from "@docusaurus/Translate";
import type { ReactNode } from "react";
import type { JsonPath } from "../../../scripts/lib/record/json-pointer.ts";
import { useDesk, useField } from "./desk-context.ts";
import styles from "./styles.module.css";

type Props = {
  readonly path: JsonPath;
  readonly label: string;
  readonly renderItem: (path: JsonPath, number: number) => ReactNode;
};

/** The items of a list, each to move and to remove, and room for one more after the last. */
export function ItemList({ path, label, renderItem }: Props): ReactNode {
  const { edit } = useDesk();
  const { value } = useField(path);
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  const move = (from: number, to: number) =>
    edit(path, items.toSpliced(from, 1).toSpliced(to, 0, items[from]));
  return (
    <div className={styles.list}>
      <h3>{label}</h3>
      <ol>
        {[...items, undefined].map((item, index) => (
          // Items have no identity but their place.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <li key={index}>
            {renderItem([...path, index], index + 1)}
            {item !== undefined && (
              <p className={styles.actions}>
                <button type="button" disabled={index === 0} onClick={() => move(index, index - 1)}>
                  <Translate id="desk.up">上移</Translate>
                </button>
                <button
                  type="button"
                  disabled={index === items.length - 1}
                  onClick={() => move(index, index + 1)}
                >
                  <Translate id="desk.down">下移</Translate>
                </button>
                <button type="button" onClick={() => edit([...path, index], undefined)}>
                  {translate({ id: "desk.remove", message: "刪除" })}
                </button>
              </p>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}
