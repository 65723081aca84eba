import { translate } from "@docusaurus/Translate";

/** What a list is called on a page: its name, or where its reader took that away, a phrase in its place. */
export function shownName(name: string): string {
  return name.trim() || translate({ id: "lists.unnamed", message: "未命名的清單" });
}
