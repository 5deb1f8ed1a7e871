import { type KeyPath, keyAt, quoted } from '../finding.ts';
import { phasesOf, type Rule, type Subject } from '../subject.ts';

/** Parts of the format that this release does not support yet. */
export const unsupported: Rule = function* (subject) {
  for (const path of unsupportedIn(subject)) {
    yield {
      code: 'PG701',
      message: `${quoted(String(path.at(-1)))} is not supported yet`,
      hint: 'Remove the key. A later release will support it.',
      where: keyAt(...path),
    };
  }
};

function* unsupportedIn(subject: Subject): Generator<KeyPath> {
  for (const [name, phase] of phasesOf(subject)) {
    if ('pipeline' in phase && phase.strategy !== undefined) yield ['phases', name, 'strategy'];
  }
}
