import { type PrintedRange, type PrintSettings, printRange } from "./print-range.ts";

/** What the process that prints is told: once the settings, then one range at a time. */
export type PrintMessage = { readonly settings: PrintSettings } | { readonly range: PrintedRange };

let settings: PrintSettings | undefined;

process.on("message", (message: PrintMessage) => {
  if ("settings" in message) settings = message.settings;
  else if (settings !== undefined) printRange(message.range, settings);
  process.send?.("ready");
});
