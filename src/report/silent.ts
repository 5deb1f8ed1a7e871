import type { ScreenReporter } from './screen.ts';

/** Prints nothing: for `--json`, where one document on stdout is the whole output. */
export const silentReporter: ScreenReporter = {
  event() {},
  agent() {},
  note() {},
  close() {},
  standing() {},
  [Symbol.dispose]() {},
};
