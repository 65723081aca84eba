/**
 * Where a library says how its readers get a paper's full text.
 * @param resolver address of its link resolver, with parameters of its own or without
 * @param coins the paper, as `renderCoins` writes it
 * @see https://groups.niso.org/higherlogic/ws/public/download/14833/z39_88_2004_r2010.pdf
 */
export function renderOpenUrl(resolver: string, coins: string): string {
  return `${resolver}${resolver.includes("?") ? "&" : "?"}url_ver=Z39.88-2004&${coins}`;
}
