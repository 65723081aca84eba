/** English words that say nothing of a paper; in quoted phrases they count all the same. */
export const stopWords: ReadonlySet<string> = new Set(
  (
    "a about also an and any are as at be been being both but by can could did do does each for from " +
    "had has have he how if in into is it its may nor not of on or our she should some such than that " +
    "the their them then there these they this those to very was we were what when where which while " +
    "who why will with within would you your"
  ).split(" "),
);
