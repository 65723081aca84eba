/** A page by its title and its address, base path included. */
export type PageLink = { readonly title: string; readonly permalink: string };

/** The link of whatever has one, and nothing else of it. */
export function linkTo({ title, permalink }: PageLink): PageLink {
  return { title, permalink };
}
