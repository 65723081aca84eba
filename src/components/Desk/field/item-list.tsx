import Translate, { translate } from "@docusaurus/Translate";
import { type ReactNode, useRef, useState } from "react";
import type { JsonPath } from "../../../../scripts/lib/record/json/json-pointer.ts";
import { useDesk, useField } from "./desk-context.ts";
import { MoveHandle } from "./move-handle.tsx";
import { fieldId } from "./show-field.ts";
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
  const list = useRef<HTMLOListElement>(null);
  const [said, say] = useState("");
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  const move = (from: number, to: number) => {
    if (to === from || to < 0 || to >= items.length) return;
    edit(path, items.toSpliced(from, 1).toSpliced(to, 0, items[from]));
    say(
      translate(
        { id: "desk.moved", message: "已移至第 {place} 項，共 {count} 項" },
        { place: to + 1, count: items.length },
      ),
    );
    // Who moves it by keys goes along with it, once it is there.
    requestAnimationFrame(() => focusHandle(list.current?.children[to]));
  };
  return (
    <div className={styles.list} id={fieldId(path)}>
      <h3>{label}</h3>
      <ol ref={list}>
        {[...items, undefined].map((item, index) => (
          // Items have no identity but their place.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <li key={index}>
            {renderItem([...path, index], index + 1)}
            {item !== undefined && (
              <p className={styles.actions}>
                <MoveHandle name={`${label} ${index + 1}`} onMove={(to) => move(index, to)} />
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
      <p role="status" className={styles.said}>
        {said}
      </p>
    </div>
  );
}

function focusHandle(item: Element | undefined): void {
  item?.querySelector<HTMLElement>("[data-handle]")?.focus();
}
