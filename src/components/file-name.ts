/** What no system takes in the name of a file. */
const unnameable = /[\\/:*?"<>|\p{Cc}]+/gu;

/**
 * A name that readers gave, as that of a file.
 * @example fileName("Sepsis: AI?", "ris") // "Sepsis- AI-.ris"
 */
export function fileName(name: string, extension: string): string {
  const plain = [...name.replace(unnameable, "-")].slice(0, 60).join("").trim();
  return `${plain || "papers"}.${extension}`;
}
