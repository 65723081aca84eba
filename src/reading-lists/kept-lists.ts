/** Under this name the browser keeps the lists. */
export const listsKey = "paper-cards.reading-lists";

const changed = "reading-lists";

/** What the browser keeps of the reader's lists; `""` where it keeps none, or doesn't let the page know. */
export function keptText(): string {
  try {
    return localStorage.getItem(listsKey) ?? "";
  } catch {
    return "";
  }
}

/** Calls `listen` whenever the lists have changed, here or in another tab; returns what ends that. */
export function followLists(listen: () => void): () => void {
  window.addEventListener("storage", listen);
  window.addEventListener(changed, listen);
  return () => {
    window.removeEventListener("storage", listen);
    window.removeEventListener(changed, listen);
  };
}

/** Tells this tab that the lists have changed; the browser tells the others. */
export function tellChange(): void {
  window.dispatchEvent(new Event(changed));
}

/** Whether a paper is in some list; a note can't look like one, for in it quotes are escaped. */
export function isListed(paper: string): boolean {
  return keptText().includes(`"paper": ${JSON.stringify(paper)}`);
}
