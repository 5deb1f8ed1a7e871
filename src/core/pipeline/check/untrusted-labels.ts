import { type Finding, type KeyPath, keyAt, quoted } from '../finding.ts';
import type { Phase } from '../schema.gen.ts';
import { phasesOf, type Rule, type Subject } from '../subject.ts';

/** Under `policy.untrusted: labels`, a run that any user can trigger does more than read and label. */
export const untrustedLabels: Rule = function* (subject) {
  const { policy, setup } = subject.file;
  if (policy?.untrusted !== 'labels') return;
  const limits: KeyPath = ['policy', 'untrusted'];
  if (policy.isolation !== 'required')
    yield found('`untrusted: labels` needs `isolation: required`', 'Add it to `policy`.', limits);
  if (policy.network === undefined || policy.network === 'any')
    yield found('`untrusted: labels` needs a limited `network`', NETWORK, limits);
  if (setup !== undefined) yield found('`untrusted: labels` allows no `setup`', REMOVE, ['setup']);
  yield* phasesBeyond(subject);
};

const REMOVE = 'Remove it, or remove `untrusted: labels`: then every delivery needs an approval.';
const NETWORK =
  'Add `network: none` to `policy`. The provider of an agent can be reached in any case.';

function found(message: string, hint: string, path: KeyPath): Finding {
  return { code: 'PG640', message, hint, where: keyAt(...path) };
}

function* phasesBeyond(subject: Subject): Generator<Finding> {
  for (const [name, phase] of phasesOf(subject)) {
    for (const [key, what] of beyond(phase))
      yield found(`\`untrusted: labels\` allows no ${what} in ${quoted(name)}`, REMOVE, [
        'phases',
        name,
        key,
      ]);
  }
}

/** The keys by which a phase does more than read, and their description. */
function beyond(phase: Phase): readonly (readonly [key: string, what: string])[] {
  const keys = ['run', 'pipeline', 'verify'].filter((key) => key in phase);
  const writes = 'access' in phase && phase.access === 'write';
  return [
    ...keys.map((key) => [key, quoted(key)] as const),
    ...(writes ? [['access', '`access: write`'] as const] : []),
  ];
}
