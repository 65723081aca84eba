import { type PrintedRange, printRange, type SettingsByLocale } from "./print-range.ts";

/** What the process that prints is told: once the settings, then one range at a time. */
export type PrintMessage =
  | { readonly settings: SettingsByLocale }
  | { readonly range: PrintedRange };

let settings: SettingsByLocale = new Map();

process.on("message", async (message: PrintMessage) => {
  if ("settings" in message) settings = message.settings;
  else await printRange(message.range, settings);
  process.send?.("ready");
});
