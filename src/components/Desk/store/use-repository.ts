import useDocusaurusContext from "@docusaurus/useDocusaurusContext";
import { useMemo } from "react";
import {
  type GitHubRepository,
  parseGitHubRepository,
} from "../../../../scripts/lib/desk/git-hub-repository.ts";

/** The repository that the site is built from; `undefined` where it is not on GitHub. */
export function useRepository(): GitHubRepository | undefined {
  const { repositoryUrl, branch } = useDocusaurusContext().siteConfig.customFields ?? {};
  return useMemo(
    () => parseGitHubRepository(String(repositoryUrl), String(branch)),
    [repositoryUrl, branch],
  );
}
