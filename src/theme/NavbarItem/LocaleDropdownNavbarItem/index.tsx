import { useHistorySelector } from "@docusaurus/theme-common";
import { useAlternatePageUtils } from "@docusaurus/theme-common/internal";
import useDocusaurusContext from "@docusaurus/useDocusaurusContext";
import type { Props } from "@theme/NavbarItem/LocaleDropdownNavbarItem";
import type { ReactNode } from "react";
import { OtherLocaleNotice } from "../../../components/OtherLocaleNotice/index.tsx";

/**
 * The same page in the other language, as a plain link: for two languages a menu is a detour.
 * The development server has one language at a time and says so instead.
 */
export default function LocaleLink({ mobile }: Props): ReactNode {
  const { i18n } = useDocusaurusContext();
  const { createUrl } = useAlternatePageUtils();
  // A search is the same in the other language, and so are the anchors of a page's sections.
  const queryAndAnchor = useHistorySelector(({ location }) => location.search + location.hash);
  const other = i18n.locales.find((locale) => locale !== i18n.currentLocale);
  const config = other === undefined ? undefined : i18n.localeConfigs[other];
  if (other === undefined || config === undefined) return null;
  const className = mobile ? "menu__link" : "navbar__item navbar__link";
  const link =
    process.env.NODE_ENV === "development" ? (
      <OtherLocaleNotice className={className} locale={other} language={config} />
    ) : (
      <a
        className={className}
        href={createUrl({ locale: other, fullyQualified: false }) + queryAndAnchor}
        lang={config.htmlLang}
        hrefLang={config.htmlLang}
      >
        {config.label}
      </a>
    );
  return mobile ? <li className="menu__list-item">{link}</li> : link;
}
