import { resolve } from "node:path";
import { InvalidArgumentError, Option } from "commander";
import type { Bilingual } from "../lib/locale.ts";
import { parseShard, type Shard } from "../lib/site/shard.ts";
import { refuseOptions, buildWords as words } from "./build-words.ts";
import { findFolder, type ShownFolder } from "./folder-option.ts";
import { buildLanguageOption, openCommand } from "./open-command.ts";
import type { Session } from "./session.ts";

/** What `npm run build` is asked for. */
export type BuildLine = {
  /** Absolute path of the folder that the site goes to. */
  readonly built: string;
  /** The part of the site to build; absent for the whole. */
  readonly shard?: Shard;
  /** Folders of shards to put together; absent where the site is to be built. */
  readonly merge?: readonly ShownFolder[];
  /** Other options, for Docusaurus. */
  readonly options: readonly string[];
  /** Says why the command can't be carried out, and throws what `reportError` takes as said. */
  readonly refuse: (problem: Bilingual) => never;
};

/** The options as commander hands them over. */
type BuildOptions = {
  readonly shard?: Shard;
  readonly merge?: readonly string[];
  readonly outDir?: string;
};

/**
 * Reads the command line of `npm run build`.
 * @throws commander's error, after saying what is wrong
 */
export function parseBuildLine(line: readonly string[], session: Session): BuildLine {
  const say = (text: Bilingual) => text[session.locale];
  const parseOption = (text: string) => {
    const shard = parseShard(text);
    if (shard === undefined) throw new InvalidArgumentError(say(words.wrongShard));
    return shard;
  };
  const command = openCommand("npm run build --", words.build, words.usage, session)
    .addOption(
      new Option("--shard <K/N>", say(words.shard)).argParser(parseOption).conflicts("merge"),
    )
    .option("--merge <DIR...>", say(words.merge))
    .option("--out-dir <DIR>", say(words.outDir))
    .addOption(buildLanguageOption(session))
    .allowUnknownOption()
    .allowExcessArguments();
  const { args } = command.parse(line, { from: "user" });
  const { shard, merge, outDir } = command.opts<BuildOptions>();
  const refuse = (problem: Bilingual): never => command.error(say(problem));
  if (merge !== undefined && args.length > 0) refuse(refuseOptions(args));
  return {
    built: resolve(session.cwd, outDir ?? resolve(session.repository, "build")),
    ...(shard && { shard }),
    ...(merge && { merge: merge.map((folder) => findFolder(folder, "", session)) }),
    options: args,
    refuse,
  };
}
