/** Whether a text is a whole address, as `URL.canParse` says in browsers that are new enough for it. */
export function isUrl(text: string): boolean {
  try {
    return new URL(text).href !== "";
  } catch {
    return false;
  }
}
