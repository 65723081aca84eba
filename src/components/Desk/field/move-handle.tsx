import { translate } from "@docusaurus/Translate";
import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef } from "react";
import styles from "./styles.module.css";

type Props = {
  /** What is moved, as people hear it. */
  readonly name: string;
  /** Moves it to another place of its list, which may be none. */
  readonly onMove: (to: number) => void;
};

type Handled = PointerEvent<HTMLButtonElement>;

/** How near to the edge of the window a dragged item makes it scroll, and how far; in pixels. */
const edge = 80;
const scrollStep = 16;

/** A handle by which an item of a list is dragged with mouse, pen or finger, or moved with the arrow keys. */
export function MoveHandle({ name, onMove }: Props): ReactNode {
  const target = useRef<number>(undefined);
  const showTarget = (handle: Element, to: number | undefined) => {
    target.current = to;
    const own = placeOf(handle);
    for (const [index, item] of listItems(handle).entries()) {
      item.toggleAttribute("data-drop-before", index === to && to < own);
      item.toggleAttribute("data-drop-after", index === to && to > own);
    }
  };
  const drag = ({ currentTarget, pointerId, clientY }: Handled) => {
    if (!currentTarget.hasPointerCapture(pointerId)) return;
    showTarget(currentTarget, findPlace(currentTarget, clientY));
    if (clientY < edge) window.scrollBy(0, -scrollStep);
    if (clientY > window.innerHeight - edge) window.scrollBy(0, scrollStep);
  };
  const drop = ({ currentTarget }: Handled) => {
    const to = target.current;
    showTarget(currentTarget, undefined);
    if (to !== undefined) onMove(to);
  };
  const press = (event: KeyboardEvent<HTMLButtonElement>) => {
    if (event.key === "Escape") showTarget(event.currentTarget, undefined);
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    onMove(placeOf(event.currentTarget) + step);
  };
  return (
    <button
      type="button"
      data-handle
      className={styles.handle}
      aria-label={translate(
        { id: "desk.move", message: "移動「{name}」：拖曳，或按上下方向鍵" },
        { name },
      )}
      onKeyDown={press}
      onPointerDown={({ currentTarget, pointerId }) => currentTarget.setPointerCapture(pointerId)}
      onPointerMove={drag}
      onPointerUp={drop}
      onPointerCancel={({ currentTarget }) => showTarget(currentTarget, undefined)}
    >
      ⠿
    </button>
  );
}

/** The items of the list that a handle is in; the last is the one that is still to be written. */
function listItems(handle: Element): readonly Element[] {
  return [...(handle.closest("ol")?.children ?? [])].slice(0, -1);
}

function placeOf(handle: Element): number {
  return listItems(handle).findIndex((item) => item.contains(handle));
}

/** The place of the item at a height of the window, that of the first or last beyond them. */
function findPlace(handle: Element, y: number): number {
  const items = listItems(handle);
  const place = items.findIndex((item) => item.getBoundingClientRect().bottom > y);
  return place < 0 ? items.length - 1 : place;
}
