import siteConfig from "@generated/docusaurus.config";
import { useEffect, useState } from "react";
import { anyChange, listsPath } from "../../scripts/site/preview/content.ts";
import { followChanges } from "./follow-changes.ts";

/**
 * What a list shows: what it was built with, and in the development server what the records say now.
 * @param name of the list, as the server's plugins call it
 */
export const useCurrent = process.env.NODE_ENV === "development" ? useServed : useBuilt;

function useBuilt<Data>(_name: string, built: Data): Data {
  return built;
}

function useServed<Data>(name: string, built: Data): Data {
  const [served, setServed] = useState({ name, data: built });
  useEffect(() => {
    const load = async () => {
      const response = await fetch(siteConfig.baseUrl + listsPath + name);
      if (response.ok) setServed({ name, data: await response.json() });
    };
    load();
    return followChanges((change) => {
      if (change === anyChange) load();
    });
  }, [name]);
  return served.name === name ? served.data : built;
}
