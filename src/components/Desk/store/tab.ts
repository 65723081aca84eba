/** This page's own name among the tabs and windows of the browser, another one each time that it is loaded. */
export const tab = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;

const prefix = "desk-tab ";

/** Lets other tabs see this one until it is closed, crashes or is left. */
export function showTab(): void {
  navigator.locks?.request(prefix + tab, () => new Promise(() => {}));
}

/** Whether another tab of that name is open; where the browser doesn't tell, none is. */
export async function isTabOpen(name: string): Promise<boolean> {
  if (name === tab || !navigator.locks) return false;
  const { held = [] } = await navigator.locks.query();
  return held.some((lock) => lock.name === prefix + name);
}
