import { writeSiteIndex } from "./write-site-index.ts";

const [, , siteFolder = "", folder = ""] = process.argv;

writeSiteIndex(siteFolder, folder).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
