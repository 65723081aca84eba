/** Nothing: the theme warns here of former versions of a text, and this site has one of each. */
export default function DocVersionBanner(): null {
  return null;
}
