/** This page's own name among the tabs and windows of the browser, another one each time that it is loaded. */
export const tab = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;

const prefix = "desk-tab ";

/** Ends the lock that other tabs see; absent where there is none. */
let leave: (() => void) | undefined;

/**
 * Lets other tabs see this one until it is closed, crashes or is left. A page that is left may be kept by the browser, in
 * case the person comes back to it: its lock would say for minutes that somebody is writing there.
 */
export function showTab(): void {
  hold();
  window.addEventListener("pageshow", hold);
  window.addEventListener("pagehide", letGo);
}

function hold(): void {
  if (leave !== undefined || !navigator.locks) return;
  const left = new Promise<void>((resolve) => {
    leave = resolve;
  });
  navigator.locks.request(prefix + tab, () => left);
}

function letGo(): void {
  leave?.();
  leave = undefined;
}

/** Whether another tab of that name is open; where the browser doesn't tell, none is. */
export async function isTabOpen(name: string): Promise<boolean> {
  if (name === tab || !navigator.locks) return false;
  const { held = [] } = await navigator.locks.query();
  return held.some((lock) => lock.name === prefix + name);
}
