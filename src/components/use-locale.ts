import useDocusaurusContext from "@docusaurus/useDocusaurusContext";
import { findLocale, type Locale } from "../../scripts/lib/locale.ts";

/** The language of the page. */
export function useLocale(): Locale {
  return findLocale(useDocusaurusContext().i18n.currentLocale);
}
