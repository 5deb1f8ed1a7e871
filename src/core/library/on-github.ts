import { at, textAt } from '../lib/json-value.ts';
import { isUndetermined } from '../plan/fixed-text.ts';

/** Environments that gates of a pipeline name. A name with an expression is that of a run, and is left out. */
export function gateEnvironments(phases: unknown): readonly string[] {
  if (typeof phases !== 'object' || phases === null) return [];
  return Object.values(phases).flatMap((phase: unknown) => {
    const gate = at(phase, 'gate');
    const name = textAt(gate, 'environment');
    const isNamed = name !== null && name !== '' && !isUndetermined(name);
    return isNamed && textAt(gate, 'by') !== 'comment' ? [name] : [];
  });
}

/** Labels that a workflow compares with the label of an event, or looks for among the labels of its issue or pull request. */
export const labelsRead = (workflow: string): readonly string[] =>
  [...workflow.matchAll(READS_LABEL)].map(
    (found) => found.groups?.event ?? found.groups?.own ?? '',
  );

const READS_LABEL =
  /github\.event\.label\.name\s*==\s*'(?<event>[^'\n]+)'|github\.event\.(?:issue|pull_request)\.labels\.\*\.name,\s*'(?<own>[^'\n]+)'/g;
