import { useHistory } from "@docusaurus/router";
import { useBaseUrlUtils } from "@docusaurus/useBaseUrl";

/** Gives a function that leads to a page of the site by its address without base path. */
export function useGoTo(): (address: string) => void {
  const history = useHistory();
  const { withBaseUrl } = useBaseUrlUtils();
  return (address) => history.push(withBaseUrl(address));
}
