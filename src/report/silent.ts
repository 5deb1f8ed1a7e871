import type { ScreenReporter } from './screen.ts';

/** Says nothing: for `--json`, where one document on stdout is all that there is to say. */
export const silentReporter: ScreenReporter = {
  event() {},
  agent() {},
  note() {},
  close() {},
  [Symbol.dispose]() {},
};
