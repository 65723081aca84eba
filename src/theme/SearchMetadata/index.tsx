/** Nothing: the theme's elements of the head are for search services, and this site searches itself. */
export default function SearchMetadata(): null {
  return null;
}
