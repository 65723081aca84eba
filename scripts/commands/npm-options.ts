import type { Bilingual } from "../lib/locale.ts";

/** Those of `docusaurus start` and `docusaurus serve` that people use. */
export const serverOptions = ["--port", "--host", "--no-open"] as const;

/**
 * What is wrong with a command line of which npm took options for its own: it does where no two dashes stand before
 * them, and PowerShell drops these. Without `--dry-run`, an import would be carried out. `undefined` where npm took none.
 * @param program as it is called, up to the dashes, such as `npm start`
 * @param names long names of the program's options, such as `--dry-run`
 * @param npmOptions of `listOptionsOfNpm`
 * @param line what follows the command
 * @see https://github.com/npm/cli/issues/4903
 */
export function explainOptionsOfNpm(
  program: string,
  names: readonly string[],
  npmOptions: readonly string[],
  line: readonly string[],
): Bilingual | undefined {
  const isTaken = (name: string) =>
    npmOptions.includes(name.replace(/^--(?:no-)?/, "")) &&
    !line.some((word) => word === name || word.startsWith(`${name}=`));
  const taken = [...new Set(names)].filter(isTaken);
  return taken.length === 0 ? undefined : renderTaken(program, taken.join(" "));
}

/**
 * Names of the options that npm took, such as `dry-run`. It tells them in the environment, among its settings.
 * `offline` is not among them, for in a hospital it is likely to be such a setting.
 * @param environment that of a process that npm started
 */
export function listOptionsOfNpm(environment: NodeJS.ProcessEnv): readonly string[] {
  return Object.keys(environment)
    .flatMap((key) => /^npm_config_(.+)$/i.exec(key)?.[1]?.toLowerCase().replaceAll("_", "-") ?? [])
    .filter((name) => name !== "offline");
}

function renderTaken(program: string, taken: string): Bilingual {
  return {
    "zh-Hant": `npm 攔下了 ${taken}，因此沒有執行任何動作。請在選項與指令名稱前加上兩個連字號：${program} -- …；PowerShell 會去掉它們，須加上引號：${program} '--' …`,
    en: `npm kept ${taken} for itself, so that nothing was done. Write two dashes before the options and the command's name: ${program} -- …; for PowerShell, which drops them, in quotes: ${program} '--' …`,
  };
}
