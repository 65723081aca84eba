/** The little that the tests use of it. */
declare module "citeproc" {
  export class Engine {
    constructor(
      system: {
        readonly retrieveLocale: (language: string) => string;
        readonly retrieveItem: (id: string) => unknown;
      },
      style: string,
      language: string,
    );
    updateItems(ids: readonly string[]): void;
    makeBibliography(): readonly [unknown, readonly string[]];
  }
  const csl: { readonly Engine: typeof Engine };
  export default csl;
}
