import { writeSync } from 'node:fs';
import { knownValues } from '../core/redaction/known-values.ts';
import { ownPatterns } from '../core/redaction/patterns.ts';
import { redactorOf } from '../core/redaction/redactor.ts';
import { oneLine } from '../core/text/line.ts';

/** The topic of a line in the debug log. */
export type DebugTopic = 'process' | 'git' | 'github' | 'decision';

/**
 * The debug log: every program with its arguments and exit code, every call of GitHub's API with its time, every decision with
 * its reason; without secrets. On stderr, or as debug lines of the runner. Off unless `--verbose`, `PHASEGATE_DEBUG=1`, or
 * `RUNNER_DEBUG=1`, which GitHub sets for a re-run with debug logging
 * (https://docs.github.com/en/actions/how-tos/monitor-workflows/enable-debug-logging).
 */
const log = {
  isOn: process.env.PHASEGATE_DEBUG === '1' || process.env.RUNNER_DEBUG === '1',
  print: toStderr,
  redact: null as ((text: string) => string) | null,
};

export const isDebugging = (): boolean => log.isOn;

export function startDebugging(): void {
  log.isOn = true;
}

/** Sets the output of the debug log. */
export function debugTo(print: (line: string) => void): void {
  log.print = print;
}

/** Sets the redaction of the debug log, once secrets are known. */
export function redactDebugLog(redact: (text: string) => string): void {
  log.redact = redact;
}

/** Logs one line; `text` is called only if the log is on. */
export function debug(topic: DebugTopic, text: () => string): void {
  if (!log.isOn) return;
  log.redact ??= redactorOf(knownValues([]), [ownPatterns]).redact;
  log.print(`${topic}: ${oneLine(log.redact(text()))}`);
}

/** Logs an operation that takes time: call the result with its end. */
export function debugTimed(topic: DebugTopic, text: () => string): (end: () => string) => void {
  if (!log.isOn) return () => {};
  const startedAt = performance.now();
  return (end) =>
    debug(topic, () => `${text()} → ${end()}, ${Math.round(performance.now() - startedAt)} ms`);
}

function toStderr(line: string): void {
  try {
    writeSync(2, `debug ${new Date().toISOString().slice(11, 23)} ${line}\n`);
  } catch {
    // The reader is gone; the work continues.
  }
}
