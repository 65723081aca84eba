/** A page to look at: its address, and what it shows once it has come to life. */
export type Walked = { readonly address: string; readonly shows: string };

/** What a browser found at an address. */
type Report = {
  readonly address: string;
  /** Whether React has taken the page over, and what it is to show is there. */
  readonly isAlive: boolean;
  readonly isShown: boolean;
  /** Whether it can be scrolled sideways. */
  readonly isTooWide: boolean;
  /** Errors on the console or of a script, and what the page's policy blocked. */
  readonly complaints: readonly string[];
};

/**
 * Notes what a page complains of from now on, as `complaints` of its window. It is handed to a
 * browser as source, so it stands on nothing outside of itself.
 */
export function noteComplaints(): void {
  const complaints: string[] = [];
  Object.assign(window, { complaints });
  const note = (complaint: unknown) => complaints.push(String(complaint));
  console.error = (...words: unknown[]) => note(words.map(String).join(" "));
  window.addEventListener("error", (event) => note(event.message));
  window.addEventListener("unhandledrejection", ({ reason }) => note(reason));
  document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
    note(`${violatedDirective} ${blockedURI}`),
  );
}

/**
 * Opens pages one after another in a frame as wide as a phone, and posts what it found to `/report`.
 * It is handed to a browser as source, as well.
 */
export async function walkPages(pages: readonly Walked[]): Promise<void> {
  const frame = document.body.appendChild(document.createElement("iframe"));
  frame.style.cssText = "border: 0; width: 390px; height: 800px";
  const pause = () => new Promise((resolve) => setTimeout(resolve, 50));
  const reports: Report[] = [];
  // Of all pages together: a crowded machine may take long for one.
  const end = performance.now() + 150_000;
  for (const { address, shows } of pages) {
    frame.src = address;
    const root = () => frame.contentDocument?.documentElement;
    const isThere = () =>
      frame.contentWindow?.location.href === new URL(address, location.href).href;
    const isAlive = () => isThere() && root()?.dataset.hasHydrated === "true";
    const isShown = () => root()?.querySelector(shows) != null;
    while (!(isAlive() && isShown()) && performance.now() < end) await pause();
    await pause();
    const complaints = Reflect.get(frame.contentWindow ?? {}, "complaints") ?? ["not noted"];
    const isTooWide = (root()?.scrollWidth ?? 0) > 390;
    reports.push({ address, isAlive: isAlive(), isShown: isShown(), isTooWide, complaints });
  }
  await fetch("/report", { method: "POST", body: JSON.stringify(reports) });
}
