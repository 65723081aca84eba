/** An element and its text, in which each `<br>` is a line break. */
export type ShownBlock = readonly [element: string, text: string];

/** A section of a paper's page: its anchor, its heading and what stands under it, in reading order. */
export type ShownSection = {
  readonly name: string;
  readonly heading: string;
  readonly blocks: readonly ShownBlock[];
};

/** All places of a page in which a browser shows, or hands on, text of a record. */
export type ShownPage = {
  readonly title: string;
  readonly shareTitle: string;
  readonly description: string;
  readonly shareDescription: string;
  readonly sidebar: string;
  readonly breadcrumb: string;
  /** The page's name in the breadcrumbs for search engines. */
  readonly structuredName: string;
  /** The cards that the strip names, without their numbers. */
  readonly strip: readonly string[];
  readonly previous: string | undefined;
  readonly next: string | undefined;
  readonly heading: string;
  /** The titles below the heading. */
  readonly otherTitles: readonly string[];
  readonly finding: string | undefined;
  /** Label and value of each row above the cards, by label. */
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly sections: readonly ShownSection[];
};

/** What a record must not bring in: elements, scripts, attributes and targets of links. */
type PageFabric = {
  /** Names of all elements of the document, each once. */
  readonly elements: readonly string[];
  /** Names of all elements and attributes within the paper, each once. */
  readonly paperElements: readonly string[];
  readonly paperAttributes: readonly string[];
  /** Addresses and sources within the paper, as written. */
  readonly targets: readonly string[];
  /** The code of the scripts that stand in the document. */
  readonly scripts: readonly string[];
};

/** A page as a browser has read it. */
export type ReadPage = { readonly shown: ShownPage; readonly fabric: PageFabric };

/**
 * Reads a paper's page. It is handed to a browser as source, so it stands on nothing outside of itself.
 * Line breaks of the HTML source count for nothing: those of a record are elements.
 */
export function readShownPage(page: Document): ReadPage {
  const skipped = ".hash-link, .unwritten, .evidence, .quoted-in";
  const textOf = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return (node.nodeValue ?? "").replaceAll("\n", "");
    if (node.nodeName === "BR") return "\n";
    const children = [...node.childNodes].filter(
      (child) => !(child instanceof Element && child.matches(skipped)),
    );
    return children.map(textOf).join("");
  };
  const contentOf = (selector: string) => page.querySelector(selector)?.textContent ?? undefined;
  const meta = (selector: string) =>
    page.querySelector(`head > meta[${selector}]`)?.getAttribute("content") ?? "";
  const block = (element: Element): [string, string] => [
    element.localName,
    element.matches(".evidence > summary") ? (element.textContent ?? "") : textOf(element),
  ];
  const namesOf = (values: Iterable<string>) => [...new Set(values)].sort();
  const structured = page.querySelector("script[type='application/ld+json']")?.textContent ?? "{}";
  const paper = page.querySelector("article .theme-doc-markdown") ?? page.createElement("div");
  const within = [...paper.querySelectorAll("*")];
  const sections = [...paper.querySelectorAll("[data-card], [data-section]")].map((section) => ({
    name: section.getAttribute("data-card") ?? section.getAttribute("data-section") ?? "",
    heading: textOf(section.querySelector("h2") ?? section),
    // An abstract's paragraphs are cut between its parts.
    blocks: section.matches(".abstract")
      ? [["p", textOf(section.querySelector(".part-body") ?? section)] as [string, string]]
      : [
          ...section.querySelectorAll(
            "h3, p:not(.unwritten, .quoted-in), li, dt, dd, blockquote, .evidence > summary",
          ),
        ].map(block),
  }));
  const contentOfFinding = () => {
    const finding = paper.querySelector(".lead-finding > p");
    return finding ? textOf(finding) : undefined;
  };
  const crumbs = [...page.querySelectorAll(".breadcrumbs__link")];
  return {
    shown: {
      title: contentOf("head > title") ?? "",
      shareTitle: meta("property='og:title'"),
      description: meta("name='description'"),
      shareDescription: meta("property='og:description'"),
      sidebar: contentOf(".theme-doc-sidebar-menu a[aria-current=page]") ?? "",
      breadcrumb: crumbs.at(-1)?.textContent ?? "",
      structuredName: JSON.parse(structured).itemListElement?.at(-1)?.name ?? "",
      strip: [...page.querySelectorAll(".card-strip .card-name")].map(
        (name) => name.lastChild?.nodeValue ?? "",
      ),
      previous: contentOf(".pagination-nav__link--prev .pagination-nav__label"),
      next: contentOf(".pagination-nav__link--next .pagination-nav__label"),
      heading: textOf(paper.querySelector("h1") ?? paper),
      otherTitles: [...paper.querySelectorAll(".other-title")].map(textOf),
      finding: contentOfFinding(),
      facts: [...paper.querySelectorAll(".facts > div")]
        .map((row): [string, string] => {
          const [label, value] = [...row.children].map(textOf);
          return [label ?? "", value ?? ""];
        })
        .sort(([a], [b]) => (a < b ? -1 : 1)),
      sections,
    },
    fabric: {
      elements: namesOf([...page.querySelectorAll("*")].map(({ localName }) => localName)),
      paperElements: namesOf(within.map(({ localName }) => localName)),
      paperAttributes: namesOf(within.flatMap((element) => element.getAttributeNames())),
      targets: within.flatMap((element) =>
        ["href", "src"].map((name) => element.getAttribute(name)).filter((value) => value !== null),
      ),
      scripts: [
        ...page.querySelectorAll(
          "script:not([src], [type='application/ld+json'], [type='application/json'])",
        ),
      ].map(({ textContent }) => textContent ?? ""),
    },
  };
}
