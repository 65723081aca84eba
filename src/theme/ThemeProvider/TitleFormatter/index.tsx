import { TitleFormatterProvider } from "@docusaurus/theme-common/internal";
import type { Props } from "@theme/ThemeProvider/TitleFormatter";
import type { ComponentProps, ReactNode } from "react";

type Formatter = ComponentProps<typeof TitleFormatterProvider>["formatter"];

/** Docusaurus trims titles, but a paper's is shown exactly as its record has it. */
const formatTitle: Formatter = (params) => {
  const { title, titleDelimiter, siteTitle, defaultFormatter } = params;
  const isTrimmed = title === undefined || title === title.trim();
  return isTrimmed ? defaultFormatter(params) : `${title} ${titleDelimiter} ${siteTitle}`;
};

/** The name of a page with the name of the site, for the tab and for share cards. */
export default function TitleFormatter({ children }: Props): ReactNode {
  return <TitleFormatterProvider formatter={formatTitle}>{children}</TitleFormatterProvider>;
}
