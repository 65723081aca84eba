import { type Command, Option } from "commander";
import { findingFormats } from "../lib/check/render-findings.ts";
import { exportFormatNames } from "../lib/export/formats/export-format-names.ts";
import type { Bilingual } from "../lib/locale.ts";
import { gapNames } from "../lib/navigation/gaps.ts";
import { buildLanguageOption, openCommand, refuseOptionsOfNpm } from "./open-command.ts";
import { programWords as words } from "./program-words.ts";
import { reportError, type Session } from "./session.ts";

/** 0 done, 1 something was found, 2 the command could not be carried out. */
type ExitStatus = 0 | 1 | 2;

/**
 * Carries out a command line. A command is loaded when it is asked for, with what it alone needs.
 * @param line what follows the program's name
 */
export async function runProgram(line: readonly string[], session: Session): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  const program = buildProgram(session, (result) => {
    status = result;
  });
  try {
    refuseOptionsOfNpm(program, line, session);
    await program.parseAsync(line, { from: "user" });
    return status;
  } catch (error) {
    return reportError(error, session);
  }
}

/** What a command is added to the program with. */
type Commands = {
  readonly session: Session;
  readonly say: (text: Bilingual) => string;
  /** Begins a command of this name. */
  readonly begin: (name: string, description: Bilingual, usage: Bilingual) => Command;
  /** Begins one that reads records. */
  readonly add: (name: string, description: Bilingual, usage?: Bilingual) => Command;
  readonly finish: (status: ExitStatus) => void;
};

function buildProgram(session: Session, finish: (status: ExitStatus) => void): Command {
  const program = openCommand(
    "npm run --silent cards --",
    words.program,
    words.usage,
    session,
  ).helpCommand(false);
  program.addOption(buildLanguageOption(session));
  const commands = openCommands(program, session, finish);
  for (const add of additions) add(commands);
  return program;
}

function openCommands(
  program: Command,
  session: Session,
  finish: (status: ExitStatus) => void,
): Commands {
  const say = (text: Bilingual) => text[session.locale];
  const begin: Commands["begin"] = (name, description, usage) =>
    program
      .command(name)
      .description(say(description))
      .usage(say(usage))
      .helpOption("-h, --help", say(words.help))
      .addOption(buildLanguageOption(session));
  const add: Commands["add"] = (name, description, usage = words.options) =>
    begin(name, description, usage).option("--records <DIR>", say(words.records));
  return { session, say, begin, add, finish };
}

/** The commands in the order of the help. */
const additions = [
  addGenerate,
  addCheck,
  addGaps,
  addEnrich,
  addNew,
  addImport,
  addExport,
  addMigrate,
];

function addGenerate({ add, say, finish, session }: Commands): void {
  add("generate", words.generate)
    .option("--site <DIR>", say(words.site))
    .action(async (options) => {
      const { runGenerate } = await import("./generate.ts");
      finish(await runGenerate(options, session));
    });
}

function addCheck({ add, say, finish, session }: Commands): void {
  add("check", words.check, words.optionsAndFiles)
    .argument("[FILE...]", say(words.files))
    .addOption(
      new Option("--format <FORMAT>", say(words.format)).choices(findingFormats).default("text"),
    )
    .option("--strict", say(words.strict), false)
    .option("--notes", say(words.notes), false)
    .option("--fix", say(words.fix), false)
    .option("--report <FILE>", say(words.report))
    .action(async (files, options) => {
      const { runCheck } = await import("./check.ts");
      finish(await runCheck({ ...options, files }, session));
    });
}

function addGaps({ add, say, finish, session }: Commands): void {
  add("gaps", words.gaps)
    .addOption(new Option("--lacking <FIELD>", say(words.lacking)).choices(gapNames))
    .action(async (options) => {
      const { runGaps } = await import("./gaps.ts");
      finish(await runGaps(options, session));
    });
}

function addEnrich({ add, say, finish, session }: Commands): void {
  add("enrich", words.enrich, words.optionsAndIds)
    .argument("[ID...]", say(words.ids))
    .option("--offline", say(words.offline), false)
    .option("--refresh", say(words.refresh), false)
    .option("--status", say(words.status), false)
    .option("--dry-run", say(words.enrichDryRun), false)
    .action(async (ids, options) => {
      const { runEnrich } = await import("./enrich.ts");
      finish(await runEnrich({ ...options, ids }, session));
    });
}

function addNew({ add, say, finish, session }: Commands): void {
  add("new", words.new, words.optionsAndIdentifiers)
    .argument("[IDENTIFIER...]", say(words.identifiers))
    .option("--collection <NAME>", say(words.collection))
    .option("--pmid <PMID>", say(words.pmid))
    .option("--doi <DOI>", say(words.doi))
    .option("--title <TITLE>", say(words.title))
    .action(async (identifiers, options) => {
      const { runNew } = await import("./new.ts");
      finish(await runNew({ ...options, identifiers }, session));
    });
}

function addImport({ add, say, finish, session }: Commands): void {
  add("import", words.import, words.optionsAndImportedFiles)
    .argument("<FILE...>", say(words.importedFiles))
    .option("--collection <NAME>", say(words.collection))
    .option("--mapping <FILE>", say(words.mapping))
    .option("--encoding <NAME>", say(words.encoding))
    .option("--dry-run", say(words.importDryRun), false)
    .action(async (files, options) => {
      const { runImport } = await import("./import.ts");
      finish(await runImport({ ...options, files }, session));
    });
}

function addExport({ add, say, finish, session }: Commands): void {
  add("export", words.export)
    .addOption(
      new Option("--format <FORMAT>", say(words.exportFormat))
        .choices([...exportFormatNames, "apkg"])
        .makeOptionMandatory(),
    )
    .option("--collection <NAME>", say(words.exportCollection))
    .option("--query <TEXT>", say(words.query))
    .option("--out <FILE>", say(words.out))
    .action(async (options) => {
      const { runExport } = await import("./export.ts");
      finish(await runExport(options, session));
    });
}

function addMigrate({ begin, say, finish, session }: Commands): void {
  begin("migrate", words.migrate, words.siteAndOptions)
    .argument("<SITE>", say(words.oldSite))
    .requiredOption("--to <DIR>", say(words.to))
    .action(async (site, options) => {
      const { runMigrate } = await import("./migrate.ts");
      finish(await runMigrate({ ...options, site }, session));
    });
}
