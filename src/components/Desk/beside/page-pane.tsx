import Translate, { translate } from "@docusaurus/Translate";
import { type MouseEvent, type ReactNode, useEffect, useState } from "react";
import { type Locale, languageNames, locales } from "../../../../scripts/lib/locale.ts";
import { PressedChoice } from "../../PressedChoice/index.tsx";
import { useDesk } from "../field/desk-context.ts";
import type { Previewed } from "./render-preview.ts";
import styles from "./styles.module.css";

/** The paper's page as its readers will see it, in either language, as it is written. */
export function PagePane({ previewed }: { readonly previewed: Previewed }): ReactNode {
  const { locale: own } = useDesk();
  const [locale, setLocale] = useState<Locale>(own);
  const html = usePreview(previewed, locale);
  return (
    <>
      <PressedChoice
        label={translate({ id: "desk.preview.language", message: "頁面語言" })}
        options={locales}
        names={languageNames}
        current={locale}
        onChoose={setLocale}
      />
      {html === undefined ? (
        <p>
          <Translate id="desk.preview.none">修正錯誤之後，才能產生頁面。</Translate>
        </p>
      ) : (
        // Its links lead nowhere: who follows one would leave the desk.
        // biome-ignore lint/a11y/noStaticElementInteractions: see above
        // biome-ignore lint/a11y/useKeyWithClickEvents: a link's own Enter key arrives as a click
        <div
          className={`theme-doc-markdown markdown ${styles.preview}`}
          lang={locale}
          onClick={stay}
          // biome-ignore lint/security/noDangerouslySetInnerHtml: written by the site's own renderer
          dangerouslySetInnerHTML={{ __html: html }}
        />
      )}
    </>
  );
}

/** The page's HTML; what renders it is loaded with the first page that is asked for. */
function usePreview(previewed: Previewed, locale: Locale): string | undefined {
  const [html, setHtml] = useState<string | undefined>("");
  useEffect(() => {
    let isLeft = false;
    import("./render-preview.ts").then(({ renderPreview }) => {
      if (!isLeft) setHtml(renderPreview(previewed, locale));
    });
    return () => {
      isLeft = true;
    };
  }, [previewed, locale]);
  return html;
}

function stay(event: MouseEvent<HTMLElement>): void {
  if (event.target instanceof Element && event.target.closest("a")) event.preventDefault();
}
