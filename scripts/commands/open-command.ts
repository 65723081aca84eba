import { Command, Option } from "commander";
import { type Bilingual, locales } from "../lib/locale.ts";
import { explainOptionsOfNpm } from "./npm-options.ts";
import { helpHeadings, translateUsageError, programWords as words } from "./program-words.ts";
import type { Session } from "./session.ts";

/**
 * A program that speaks the person's language, to the session's streams, and throws commander's
 * errors where it would end the process.
 * @param name as it is called on the command line
 */
export function openCommand(
  name: string,
  description: Bilingual,
  usage: Bilingual,
  { locale, out, err }: Session,
): Command {
  return new Command(name)
    .description(description[locale])
    .usage(usage[locale])
    .helpOption("-h, --help", words.help[locale])
    .exitOverride()
    .configureHelp({
      styleTitle: (title) => (locale === "en" ? title : (helpHeadings[title] ?? title)),
      subcommandTerm: (command) => `${command.name()} ${command.usage()}`,
      // Choices and defaults are in the words of each option.
      optionDescription: (option) => option.description,
    })
    .configureOutput({
      writeOut: out,
      writeErr: err,
      outputError: (message, write) =>
        write(locale === "en" ? message : translateUsageError(message)),
    });
}

/** `--lang` for a command's help and its choices; `openSession` has read it before the command is. */
export function buildLanguageOption({ locale }: Session): Option {
  return new Option("--lang <LANG>", words.lang[locale]).choices(locales);
}

/**
 * Ends a program before it reads its command line, where npm took options of it.
 * @param others long names of options that it hands on
 * @throws commander's error, after saying what to write instead
 */
export function refuseOptionsOfNpm(
  program: Command,
  line: readonly string[],
  { locale, npmOptions = [] }: Session,
  others: readonly string[] = [],
): void {
  const own = [program, ...program.commands].flatMap(({ options }) =>
    options.flatMap(({ long }) => long ?? []),
  );
  const name = program.name().replace(/ --$/, "");
  const problem = explainOptionsOfNpm(name, [...own, ...others], npmOptions, line);
  if (problem) program.error(problem[locale]);
}
