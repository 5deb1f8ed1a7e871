import { ESCAPES } from './untrusted/escapes.ts';

/** As many characters of a log as say why its job failed. */
const MAX_LOG_LENGTH = 12 * 1024;
/** After the error, the steps that clean up have little to say. */
const LINES_AFTER = 10;

/**
 * The end of the log of a failed job, up to the last error that the runner marked, without time stamps and colours. `text` may
 * begin anywhere in the log.
 */
export function endOfLog(text: string): string {
  const lines = text.replaceAll(ESCAPES, '').replaceAll(TIME, '').trimEnd().split(/\r?\n/);
  const error = lines.findLastIndex((line) => line.startsWith('##[error]'));
  const shown = (error === -1 ? lines : lines.slice(0, error + 1 + LINES_AFTER)).join('\n');
  if (shown.length <= MAX_LOG_LENGTH) return shown;
  return `[cut: the log is longer]\n${shown.slice(-MAX_LOG_LENGTH)}`;
}

const TIME = /^\uFEFF?\d{4}-\d\d-\d\dT[\d:.]+Z /gm;
