/** Milliseconds that a pointer rests on a link before it means more than passing over it. */
const delay = 80;
/** Pages that are loaded ahead from one page at most. */
const mostWarmed = 20;

let warmed = 0;
let waiting: ReturnType<typeof setTimeout> | undefined;

/**
 * Calls `warm` with where a link leads below `folder` that a pointer rests on, a finger touches or
 * the keyboard reaches, before it is followed. Never where the reader saves data.
 * @param folder the path that the addresses begin with
 */
export function warmOnIntent(folder: string, warm: (pathname: string) => void): void {
  if (isSavingData()) return;
  const intend = ({ target }: Event) => {
    clearTimeout(waiting);
    const link = target instanceof Element ? target.closest("a") : null;
    if (link === null || link.origin !== window.location.origin) return;
    const { pathname } = link;
    if (!pathname.startsWith(folder) || pathname === window.location.pathname) return;
    waiting = setTimeout(() => {
      if (warmed >= mostWarmed) return;
      warmed += 1;
      warm(pathname);
    }, delay);
  };
  for (const event of ["pointerover", "touchstart", "focusin"]) {
    document.addEventListener(event, intend, { passive: true });
  }
}

/** Forgets what the reader meant on the page before. */
export function endWarming(): void {
  clearTimeout(waiting);
  warmed = 0;
}

/**
 * Keeps Docusaurus from loading what every link in sight leads to, which takes a phone's network
 * from what the page itself needs; of a link that the reader means to follow it loads it all the same.
 */
export function endPrefetching(): void {
  window.docusaurus = { ...window.docusaurus, prefetch: () => false };
}

/** Whether the reader's browser asks to load no more than is needed; browsers that can't say so don't. */
export function isSavingData(): boolean {
  const connection: unknown = Reflect.get(navigator, "connection");
  return (
    typeof connection === "object" &&
    connection !== null &&
    "saveData" in connection &&
    connection.saveData === true
  );
}
