import { MAX_DAYS, parseDuration } from '../../lib/duration.ts';
import { type KeyPath, quoted, valueAt } from '../finding.ts';
import { isWork, phasesOf, type Rule, type Subject } from '../subject.ts';

/** A timeout or wait is longer than a timer supports. */
export const longDuration: Rule = function* (subject) {
  for (const { text, path } of durationsIn(subject)) {
    const milliseconds = text === undefined ? null : parseDuration(text);
    if (milliseconds === null || milliseconds <= MAX_DAYS * DAY) continue;
    yield {
      code: 'PG506',
      message: `${quoted(String(text))} is longer than ${MAX_DAYS} days`,
      hint: 'Use a shorter duration. A run that waits for a person has no timeout.',
      where: valueAt(...path),
    };
  }
};

const DAY = 24 * 60 * 60 * 1000;

interface Duration {
  readonly text: string | undefined;
  readonly path: KeyPath;
}

function* durationsIn(subject: Subject): Generator<Duration> {
  const { defaults = {}, setup = [] } = subject.file;
  yield* under(defaults, ['defaults']);
  for (const [at, script] of setup.entries()) yield* under(script, ['setup', at]);
  for (const [name, phase] of phasesOf(subject)) {
    if (!isWork(phase)) continue;
    yield* under(phase, ['phases', name]);
    const verify = 'prompt' in phase ? (phase.verify ?? []) : [];
    for (const [at, script] of verify.entries()) {
      yield* under(script, ['phases', name, 'verify', at]);
    }
  }
}

function under(
  holder: {
    readonly timeout?: string;
    readonly 'idle-timeout'?: string;
    readonly backoff?: string;
  },
  path: KeyPath,
): readonly Duration[] {
  return (['timeout', 'idle-timeout', 'backoff'] as const).map((key) => ({
    text: holder[key],
    path: [...path, key],
  }));
}
