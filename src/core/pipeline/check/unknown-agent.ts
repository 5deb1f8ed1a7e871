import { suggest } from '../../lib/nearest.ts';
import { isChosen } from '../../plan/choice.ts';
import { type KeyPath, quoted, valueAt } from '../finding.ts';
import { keysAt, phasesOf, type Rule, type Subject } from '../subject.ts';

/** An agent's name is not under `agents`. */
export const unknownAgent: Rule = function* (subject) {
  const known = keysAt(subject, 'agents');
  for (const { name, path } of namedAgents(subject)) {
    if (known.includes(name)) continue;
    const hint = known.length === 0 ? 'Declare the agent under `agents`.' : suggest(name, known);
    const message = `there is no agent ${quoted(name)}`;
    yield { code: 'PG306', message, hint, where: valueAt(...path) };
  }
};

function* namedAgents(subject: Subject): Generator<{ name: string; path: KeyPath }> {
  const common = subject.file.defaults?.agent;
  if (common !== undefined) yield { name: common, path: ['defaults', 'agent'] };
  for (const [name, { fallback }] of Object.entries(subject.file.agents ?? {})) {
    if (fallback !== undefined) yield { name: fallback, path: ['agents', name, 'fallback'] };
  }
  for (const [name, phase] of phasesOf(subject)) {
    if (!('prompt' in phase) || phase.agent === undefined || isChosen(phase.agent)) continue;
    yield { name: phase.agent, path: ['phases', name, 'agent'] };
  }
}
