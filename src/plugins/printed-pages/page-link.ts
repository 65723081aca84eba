/** A page by its title and its address, base path included. */
export type PageLink = { readonly title: string; readonly permalink: string };
