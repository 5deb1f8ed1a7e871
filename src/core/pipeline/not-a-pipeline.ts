import { isJsonObject, type Json } from '../lib/json.ts';
import { type Finding, keyAt } from './finding.ts';

/**
 * A file of GitHub Actions that a person took for a pipeline, be it a workflow or the description of an action: of it nothing else
 * is reported, because every key would be a mistake.
 */
export function notAPipeline(value: Json): Finding | null {
  if (!isJsonObject(value) || 'phases' in value || 'version' in value) return null;
  const kind = WORKFLOW.every((key) => key in value) ? 'workflow' : null;
  if (kind !== null) return found(kind, 'jobs');
  return isJsonObject(value.runs ?? null) && 'using' in Object(value.runs)
    ? found('action', 'runs')
    : null;
}

const WORKFLOW = ['on', 'jobs'] as const;

const found = (kind: 'workflow' | 'action', key: string): Finding => ({
  code: 'PG114',
  message: `the file is ${kind === 'workflow' ? 'a workflow' : 'an action'} of GitHub Actions, not a pipeline`,
  hint: 'Pipelines lie in `.github/pipelines` or `pipelines`: `phasegate check` without a path checks all of them, and `phasegate add` lists pipelines to begin with.',
  where: keyAt(key),
});
