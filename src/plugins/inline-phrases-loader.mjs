/** Hands a module's text to `inline`, a loader's option: what makes it another text. */
export default function load(script) {
  return this.getOptions().inline(script);
}
