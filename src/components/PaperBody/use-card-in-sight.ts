import { type RefObject, useEffect } from "react";

/**
 * Says in the strip which card is being read: the first that begins between the strip and the middle of
 * the screen, or else the one that began above. Only the cards' own boxes are asked, never the text of
 * those far away, which is laid out when it comes near.
 */
export function useCardInSight(body: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const strip = body.current?.querySelector(".card-strip");
    if (!strip) return;
    const cards = [...(body.current?.querySelectorAll<HTMLElement>(".card") ?? [])];
    const links = strip.querySelectorAll("a");
    let said: string | undefined;
    const say = () => {
      const { top, height } = strip.getBoundingClientRect();
      const read = findRead(cards, top + height / 2)?.dataset.card;
      if (read === said) return;
      said = read;
      for (const link of links) {
        if (link.hash === `#${read}`) link.setAttribute("aria-current", "location");
        else link.removeAttribute("aria-current");
      }
    };
    const frame = requestAnimationFrame(say);
    addEventListener("scroll", say, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener("scroll", say);
    };
  }, [body]);
}

/** @param bar how far down the screen, in CSS pixels, the strip covers what is beneath it. */
function findRead(cards: readonly HTMLElement[], bar: number): HTMLElement | undefined {
  const tops = cards.map((card) => card.getBoundingClientRect().top);
  const next = tops.findIndex((top) => top >= bar);
  if (next === -1) return cards.at(-1);
  return (tops[next] ?? 0) < innerHeight / 2 ? cards[next] : cards[next - 1];
}
