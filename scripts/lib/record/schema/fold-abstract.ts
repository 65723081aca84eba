/** An abstract in one language, in any form that a record or PubMed has it in. */
type AbstractText =
  | string
  | readonly (string | { readonly label?: string | undefined; readonly text: string })[];

/**
 * The text of an abstract as it is hashed and its figures are placed: labels before their parts, white space of any
 * kind as one blank.
 * @example foldAbstract([{ label: "AIM", text: "One." }, { text: "Two." }]) // "AIM: One. Two."
 */
export function foldAbstract(abstract: AbstractText): string {
  const parts = typeof abstract === "string" ? [abstract] : abstract;
  const texts = parts.map((part) => {
    if (typeof part === "string") return part;
    return part.label === undefined ? part.text : `${part.label}: ${part.text}`;
  });
  return texts.join(" ").replace(/\s+/g, " ").trim();
}
