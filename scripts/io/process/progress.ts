/** Shows how far a long command has come, in one line of standard error that is written over and over. */
type Progress = {
  readonly show: (text: string) => void;
  /** Clears the line. */
  readonly end: () => void;
};

/** Fewest milliseconds between two lines. */
const pause = 100;

/** A line of progress on a terminal; nothing anywhere else. */
export function openProgress(): Progress {
  if (!process.stderr.isTTY) return { show: () => {}, end: () => {} };
  let last = 0;
  return {
    show: (text) => {
      const now = Date.now();
      if (now - last < pause) return;
      last = now;
      process.stderr.write(`\r\u001b[K${text}`);
    },
    end: () => process.stderr.write("\r\u001b[K"),
  };
}
