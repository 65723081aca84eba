import { vi } from "vitest";
import { runBuild } from "../../commands/build.ts";
import { buildEnvironment } from "./build-site.ts";

/** What a build said, and its exit status. */
type Built = { readonly status: number; readonly said: string };

/**
 * Does what `npm run build` does in a copy of this repository, in this process, which takes a moment where a process
 * takes seconds to begin: for a build in which Docusaurus, whose words would go by, has no part.
 */
export async function runBuildHere(
  site: string,
  baseUrl: string,
  options: readonly string[] = [],
): Promise<Built> {
  let [out, err] = ["", ""];
  for (const [name, value] of Object.entries(buildEnvironment(baseUrl))) vi.stubEnv(name, value);
  try {
    const status = await runBuild(options, {
      locale: "en",
      cwd: site,
      repository: site,
      out: (text) => {
        out += text;
      },
      err: (text) => {
        err += text;
      },
    });
    return { status, said: out + err };
  } finally {
    vi.unstubAllEnvs();
  }
}
