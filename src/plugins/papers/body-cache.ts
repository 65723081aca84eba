import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import * as z from "zod";
import type { PageFacts } from "../../../scripts/lib/navigation/page-facts.ts";
import type { PaperRange, Site } from "./paper-index.ts";
import { rangeName } from "./range-name.ts";
import { type RenderedBody, renderBody } from "./render-body.ts";

const bodySchema = z.object({
  html: z.string(),
  toc: z.array(z.object({ id: z.string(), value: z.string(), level: z.number() })),
});
const fileSchema = z.record(z.string(), bodySchema);

/** Renders pages of one range, and keeps what it rendered. */
export type Bodies = {
  readonly render: (markdown: string, facts: PageFacts | undefined) => RenderedBody;
  /** Writes what was asked for, where it isn't what was there. */
  readonly save: () => void;
};

/**
 * The rendered bodies that the last build of a range left in `.cards/bodies`, each under the hash
 * of all it was made of. A file that is missing or broken is as good as empty.
 * @param version what the rendering depends on besides the page
 */
export function openBodies(range: PaperRange, site: Site, version: string): Bodies {
  const file = join(site.folder, ".cards", "bodies", site.locale, `${rangeName(range)}.json`);
  const before = readBodies(file);
  const after: Record<string, RenderedBody> = {};
  let isChanged = false;
  return {
    render(markdown, facts) {
      const key = createHash("sha256")
        .update(version)
        .update(site.baseUrl)
        .update(JSON.stringify([facts, markdown]))
        .digest("base64url");
      const kept = before[key];
      isChanged ||= kept === undefined;
      const body = kept ?? renderBody(markdown, facts, site.locale, site.baseUrl);
      after[key] = body;
      return body;
    },
    save() {
      if (!isChanged) return;
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(after));
    },
  };
}

function readBodies(file: string): Readonly<Record<string, RenderedBody>> {
  if (!existsSync(file)) return {};
  try {
    return fileSchema.safeParse(JSON.parse(readFileSync(file, "utf8"))).data ?? {};
  } catch {
    return {};
  }
}
