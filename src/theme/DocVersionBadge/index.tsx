/** Nothing: the theme names here the version of a text, and this site has one of each. */
export default function DocVersionBadge(): null {
  return null;
}
