/** English words that say nothing of a paper; in quoted phrases they count all the same. */
export const stopWords: ReadonlySet<string> = new Set(
  (
    "a an and are as at be been but by can did do does for from had has have how if in into is it " +
    "its may of on or our that the their them then there these they this to was we were what when " +
    "where which while who will with within would"
  ).split(" "),
);
