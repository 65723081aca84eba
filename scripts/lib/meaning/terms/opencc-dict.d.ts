/** Dictionaries of the package, which brings types for its converters alone: `<from> <to>`, parted by `|`. */
declare module "opencc-js/dict/*" {
  const entries: string;
  export default entries;
}
