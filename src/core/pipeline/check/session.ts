import { suggest } from '../../lib/nearest.ts';
import { type Finding, quoted, valueAt } from '../finding.ts';
import { areAncestors } from '../graph.ts';
import { get, isWork, phasesOf, type Rule, type Subject, useOf } from '../subject.ts';

/** A phase continues a session that does not exist by then, or that another agent led. */
export const session: Rule = function* (subject) {
  const { graph } = subject;
  const sessions = [...sessionsIn(subject)];
  const answers = areAncestors(
    graph,
    sessions.map(({ name, continued }) => ({
      above: graph.index.get(continued) ?? -1,
      below: graph.index.get(name) ?? -1,
    })),
  );
  for (const [at, one] of sessions.entries()) {
    if (!graph.index.has(one.continued)) yield unknownSession(one, graph.names);
    else if (answers[at] === false) yield elsewhere(one);
    else if (isSpread(subject, one.continued)) yield ofLegs(one);
    else yield* ofAnother(subject, one);
  }
};

interface SessionReference {
  readonly name: string;
  readonly continued: string;
}

function* sessionsIn(subject: Subject): Generator<SessionReference> {
  for (const [name, phase] of phasesOf(subject)) {
    if ('prompt' in phase && phase.session !== undefined)
      yield { name, continued: phase.session.continue };
  }
}

const where = (name: string) => valueAt('phases', name, 'session', 'continue');

function unknownSession({ name, continued }: SessionReference, names: readonly string[]): Finding {
  const message = `${quoted(name)} continues the session of ${quoted(continued)}, which is not a phase`;
  return { code: 'PG308', message, hint: suggest(continued, names), where: where(name) };
}

function elsewhere({ name, continued }: SessionReference): Finding {
  return {
    code: 'PG309',
    message: `${quoted(name)} continues the session of ${quoted(continued)}, which does not run before it`,
    hint: `Name a phase that ${quoted(name)} needs, directly or indirectly.`,
    where: where(name),
  };
}

function isSpread({ file }: Subject, name: string): boolean {
  const phase = get(file.phases, name);
  return phase !== undefined && isWork(phase) && phase.strategy !== undefined;
}

function ofLegs({ name, continued }: SessionReference): Finding {
  return {
    code: 'PG321',
    message: `${quoted(name)} continues the session of ${quoted(continued)}, each leg of which has its own`,
    hint: 'Name a phase without `strategy`.',
    where: where(name),
  };
}

function* ofAnother(subject: Subject, { name, continued }: SessionReference): Generator<Finding> {
  const earlier = get(subject.file.phases, continued);
  const use = useOf(subject, name);
  const other = useOf(subject, continued);
  const isAgent = earlier === undefined || 'prompt' in earlier;
  if (isAgent && (use === null || other === null || use === other)) return;
  const whose = isAgent
    ? `belongs to an agent with \`use: ${other}\`, not \`use: ${use}\``
    : 'does not exist because the phase has no agent';
  yield {
    code: 'PG508',
    message: `${quoted(name)} cannot continue the session of ${quoted(continued)}, which ${whose}`,
    hint: 'Both phases must have an agent of the same `use`.',
    where: where(name),
  };
}
