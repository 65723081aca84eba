import type { Options, ThemeConfig } from "@docusaurus/preset-classic";
import type { Config, LoadContext } from "@docusaurus/types";
import type { Bilingual } from "./scripts/lib/locale.ts";
import { findLocale, locales } from "./scripts/lib/locale.ts";
import { parseFrontMatter } from "./scripts/lib/page/front-matter.ts";
import { editAddress } from "./scripts/site/papers/paper-ranges.ts";
import { browsePlugin } from "./src/plugins/browse.ts";
import { collectionsPlugin } from "./src/plugins/collections.ts";
import { compileAheadPlugin } from "./src/plugins/compile-ahead.ts";
import { deskPlugin } from "./src/plugins/desk.ts";
import { documentTemplate } from "./src/plugins/document-template.ts";
import { feedsPlugin } from "./src/plugins/feeds.ts";
import { inlinePhrasesPlugin } from "./src/plugins/inline-phrases.ts";
import { leanScriptsPlugin } from "./src/plugins/lean-scripts.ts";
import { offlinePlugin } from "./src/plugins/offline.ts";
import { pageHeadsPlugin } from "./src/plugins/page-heads.ts";
import { papersPlugin } from "./src/plugins/papers.ts";
import { releaseCompilationPlugin } from "./src/plugins/release-compilation.ts";
import { repositoryLink } from "./src/plugins/repository-link.ts";
import { siteDataPlugin } from "./src/plugins/site-data.ts";

/** Who this site is: change it here and nowhere else. */
const site = {
  title: { "zh-Hant": "文獻卡片", en: "Paper Cards" },
  tagline: {
    "zh-Hant": "每篇論文四張卡片：重點、白話、問答與例外",
    en: "Four cards a paper: the point, in plain words, questions, exceptions",
  },
  /** Where the site is published, without a path. */
  url: process.env.SITE_URL || "https://example.org",
  /** The path it is published under: `/`, or `/<repository>/` on GitHub Pages. */
  baseUrl: process.env.SITE_BASE_URL || "/",
  /** Who answers for what it says. */
  owner: { "zh-Hant": "文獻卡片維護者", en: "the maintainers of Paper Cards" },
  /** Where the records are edited. */
  repository: process.env.SITE_REPOSITORY || "https://github.com/example/paper-cards",
  branch: "main",
  /** The address of a library's link resolver (OpenURL), to which papers lead for their full text; "" for none. */
  linkResolver: "",
  /**
   * Whether the curator's desk is on the published site, too, where it hands records in on GitHub; if not, papers lead
   * to their files in the repository. The preview always has it.
   */
  hasDesk: true,
  /** Whether the guide's pages for maintainers are on the site, too; in the repository they always are. */
  showsMaintainersPages: false,
} as const satisfies Record<string, string | boolean | Bilingual>;

/** Where the repository's files are, on the branch that the site is built from. */
const source = `${site.repository}/blob/${site.branch}`;
const locale = findLocale(process.env.DOCUSAURUS_CURRENT_LOCALE);

const repository = { source, issues: `${site.repository}/issues/new` };

const isDevelopment = process.env.NODE_ENV === "development";

/** It is read where it is at work alone, for with it come two thirds of all programs that are read here. */
const previewPlugin = async (context: LoadContext) => {
  const { openPreview } = await import("./src/plugins/preview.ts");
  return openPreview(context, repository);
};

const config: Config = {
  title: site.title[locale],
  tagline: site.tagline[locale],
  url: site.url,
  baseUrl: site.baseUrl,
  favicon: "img/favicon.svg",
  trailingSlash: true,
  ssrTemplate: documentTemplate,
  // It would be an inline script in each home page.
  baseUrlIssueBanner: false,
  onBrokenLinks: "throw",
  // Docusaurus doesn't know the anchors of papers; `npm run build` checks all of them afterwards.
  onBrokenAnchors: "ignore",
  // The SWC minifier of HTML un-escapes text: `&amp;&lt;script&gt;` would become live markup.
  // Rspack's cache would let a second build name things otherwise than a first one: the same records
  // have to give the same bytes.
  // No page says when it was changed: Docusaurus need not ask git about every file.
  future: {
    v4: true,
    experimental_vcs: false,
    faster: { swcHtmlMinimizer: false, rspackPersistentCache: isDevelopment },
  },
  // One choice of colours for both locales; each would have a key of its own otherwise.
  storage: { namespace: "paper-cards" },
  i18n: {
    defaultLocale: locales[0],
    locales: [...locales],
    localeConfigs: {
      "zh-Hant": { label: "中文", htmlLang: "zh-Hant" },
      en: { label: "English", htmlLang: "en" },
    },
  },
  markdown: {
    // Generated pages are CommonMark: as MDX, `p <.05` or `{` would break the build.
    format: "detect",
    // `1:100:` is a dilution, not a picture.
    emoji: false,
    // Docusaurus' own reader would run front matter marked as JavaScript.
    parseFrontMatter: async ({ fileContent }) => parseFrontMatter(fileContent),
    hooks: {
      onBrokenMarkdownLinks: ({ sourceFilePath, url }) =>
        repositoryLink(source, sourceFilePath.replaceAll("\\", "/"), url),
      onBrokenMarkdownImages: "throw",
    },
  },
  customFields: {
    owner: site.owner[locale],
    repositoryUrl: site.repository,
    branch: site.branch,
    linkResolver: site.linkResolver,
  },
  plugins: [
    collectionsPlugin,
    papersPlugin(repository, site.hasDesk),
    siteDataPlugin,
    browsePlugin,
    feedsPlugin,
    deskPlugin(site.hasDesk),
    isDevelopment && previewPlugin,
    inlinePhrasesPlugin,
    leanScriptsPlugin,
    compileAheadPlugin,
    offlinePlugin,
    pageHeadsPlugin,
    releaseCompilationPlugin,
  ],
  presets: [
    [
      "classic",
      {
        blog: false,
        docs: {
          path: "docs",
          routeBasePath: "/",
          sidebarPath: "./sidebars.ts",
          numberPrefixParser: false,
          editUrl: ({ docPath, locale }) => editAddress(source, docPath, locale),
          // A paper's page is printed from one template: see scripts/site/papers. Named in `exclude`,
          // each would still be watched by the preview; systems allow some 100,000 files.
          include: ["*.{md,mdx}", "@(!(papers))/**/*.{md,mdx}"],
          exclude: [
            ...["**/_*.{md,mdx}", "**/_*/**"],
            ...(site.showsMaintainersPages ? [] : ["guide/maintaining/**"]),
          ],
        },
        // Only the whole site has all that a sitemap lists: see scripts/site/finish/finish-site.ts.
        sitemap: false,
        theme: {
          customCss: [
            "./src/css/colours.css",
            "./src/css/typography.css",
            "./src/css/layout.css",
            "./src/css/shared.css",
            "./src/css/paper.css",
            "./src/css/paper-facts.css",
            "./src/css/paper-actions.css",
            "./src/css/take-along.css",
            "./src/css/cards.css",
            "./src/css/card-strip.css",
            "./src/css/card-parts.css",
            "./src/css/figures.css",
            "./src/css/evidence.css",
            "./src/css/print.css",
          ],
        },
      } satisfies Options,
    ],
  ],
  themeConfig: {
    // The picture has no words, so that it fits any title; what shares a link takes the title from here.
    image: "img/social-card.png",
    metadata: [{ property: "og:site_name", content: site.title[locale] }],
    colorMode: { respectPrefersColorScheme: true },
    navbar: {
      title: site.title[locale],
      logo: { src: "img/logo.svg", srcDark: "img/logo-dark.svg", alt: "", width: 28, height: 28 },
      items: [
        {
          to: "/search/",
          label: "文獻",
          position: "left",
          activeBaseRegex: "/(papers|search|browse)/",
        },
        { to: "/overview/", label: "總覽", position: "left" },
        { to: "/lists/", label: "清單", position: "left" },
        { to: "/study/", label: "複習", position: "left" },
        { to: "/guide/reading/", label: "指南", position: "left", activeBaseRegex: "/guide/" },
        { type: "localeDropdown", position: "right" },
      ],
    },
    tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 3 },
  } satisfies ThemeConfig,
};

export default config;
