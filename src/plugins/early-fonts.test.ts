import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { renderOpener } from "./early-fonts.ts";

const styles = `:root {
  --ifm-font-family-base:
    system-ui, "Noto Sans TC", sans-serif;
  --ifm-font-weight-bold: 600;
}`;

/** The fonts and letters that a script has a browser measure once its page is read. */
function runOpener(script: string): readonly (readonly [font: string, text: string])[] {
  const measured: (readonly [string, string])[] = [];
  class OffscreenCanvas {
    getContext() {
      return {
        font: "",
        measureText(text: string) {
          measured.push([this.font, text]);
        },
      };
    }
  }
  const waiting: (() => void)[] = [];
  const setTimeout = (task: () => void) => waiting.push(task);
  runInNewContext(script, { self: { OffscreenCanvas }, OffscreenCanvas, setTimeout });
  expect(measured).toEqual([]);
  for (const task of waiting) task();
  return measured;
}

test("the families that text is set in are opened in both weights, with a letter of each script", () => {
  const families = 'system-ui, "Noto Sans TC", sans-serif';
  expect(runOpener(renderOpener(styles))).toEqual([
    [`400 16px ${families}`, "A文"],
    [`600 16px ${families}`, "A文"],
  ]);
});

test("a browser without such a canvas opens fonts when it needs them", () => {
  expect(() => runInNewContext(renderOpener(styles), { self: {} })).not.toThrow();
});

test("styles that set no families any more are an error, not a script that opens nothing", () => {
  expect(() => renderOpener(":root {}")).toThrow("--ifm-font-family-base");
});
