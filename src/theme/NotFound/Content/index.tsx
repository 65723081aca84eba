import Head from "@docusaurus/Head";
import { useLocation } from "@docusaurus/router";
import useBaseUrl from "@docusaurus/useBaseUrl";
import useDocusaurusContext from "@docusaurus/useDocusaurusContext";
import useIsBrowser from "@docusaurus/useIsBrowser";
import type { ReactNode } from "react";
import { type Locale, locales } from "../../../../scripts/lib/locale.ts";
import { withBase } from "../../../../scripts/lib/navigation/address.ts";
import { NotFoundMessage, notFoundWords } from "./message.tsx";
import styles from "./styles.module.css";

const [main, other] = locales;

/**
 * What stands where there is no page. Many hosts have one 404 page for the whole site, the default
 * language's: it speaks both languages until it is known which one the address is in. A script of
 * its own tells before anything is seen, and this component once it runs.
 */
export default function NotFoundContent(): ReactNode {
  const { i18n, siteConfig } = useDocusaurusContext();
  const { pathname } = useLocation();
  const isBrowser = useIsBrowser();
  const script = useBaseUrl("/not-found.js");
  const { baseUrl } = siteConfig;
  const homes = { [main]: baseUrl, [other]: `${baseUrl}${other}/` };
  const asked = `${pathname}/`.startsWith(homes[other]) ? other : main;
  const sameInMain = baseUrl + (asked === other ? pathname.slice(homes[other].length) : "");
  if (i18n.currentLocale === other)
    return <Page languages={[other]} homes={{ [other]: baseUrl }} />;
  if (isBrowser) {
    return (
      <>
        <Head>
          <html lang={asked} data-not-found={asked} />
        </Head>
        <EnglishBar home={homes.en} other={sameInMain} />
        <Page languages={[asked]} homes={homes} />
      </>
    );
  }
  return (
    <>
      <Head>
        <script src={script} />
      </Head>
      <EnglishBar home={homes.en} other={baseUrl} />
      <Page languages={locales} homes={homes} />
    </>
  );
}

type Props = {
  readonly languages: readonly Locale[];
  /** Addresses of the home pages. */
  readonly homes: Partial<Readonly<Record<Locale, string>>>;
};

function Page({ languages, homes }: Props): ReactNode {
  return (
    <main className={`container ${styles.page}`}>
      <Head>
        <title>{languages.map((language) => notFoundWords[language].title).join(" · ")}</title>
        <meta name="robots" content="noindex" />
      </Head>
      {languages.map((language) => (
        <NotFoundMessage key={language} language={language} home={homes[language] ?? "/"} />
      ))}
    </main>
  );
}

const pages = [
  { address: "/", name: "Home page" },
  { address: "/search/", name: "Papers" },
  { address: "/overview/", name: "Overview" },
  { address: "/guide/reading/", name: "Guide" },
] as const;

type BarProps = {
  /** The English home page's address. */
  readonly home: string;
  /** The address in the other language. */
  readonly other: string;
};

/**
 * The ways into the English site, seen in place of the other language's bar once the address is
 * known to be in English, and the way to that language.
 */
function EnglishBar({ home, other }: BarProps): ReactNode {
  return (
    <nav className={styles.bar} lang="en" aria-label="Main">
      {pages.map(({ address, name }) => (
        <a key={address} href={withBase(address, home)}>
          {name}
        </a>
      ))}
      <a href={other} lang="zh-Hant" hrefLang="zh-Hant">
        中文
      </a>
    </nav>
  );
}
