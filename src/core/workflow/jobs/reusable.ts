import { TARGET } from '../../many/legs.ts';
import { REUSABLE_LIMITS } from '../../plan/workflow-jobs.ts';
import { DELIVERY_PERMISSIONS } from '../compile/delivery-permissions.ts';
import { MAX_MATRIX_JOBS } from '../limits.ts';
import { expression } from './expressions.ts';
import type { WorkflowLayout } from './layout.ts';

/** Logins of agents that a workflow may hand to them. */
export const AGENT_SECRETS = [
  'ANTHROPIC_API_KEY',
  'CLAUDE_CODE_OAUTH_TOKEN',
  'OPENAI_API_KEY',
  'CODEX_API_KEY',
  'GEMINI_API_KEY',
  'OPENROUTER_API_KEY',
  'AMP_API_KEY',
] as const;

/** The workflow that this project ships, for pipelines that nobody knows yet: `.github/workflows/pipeline.yml`. */
export const REUSABLE: WorkflowLayout = {
  // The Action at the commit of the workflow itself.
  action: '$/action',
  isCalled: true,
  hearsComments: true,
  runsOn: expression('inputs.runs-on'),
  pipeline: expression('inputs.pipeline'),
  inputs: expression('inputs.inputs'),
  file: expression('inputs.workflow'),
  gates: REUSABLE_LIMITS.gates,
  spreads: Array.from({ length: REUSABLE_LIMITS.gates }, () => REUSABLE_LIMITS.spreads),
  slots: MAX_MATRIX_JOBS,
  secrets: AGENT_SECRETS,
  repositories: [TARGET],
  delivery: DELIVERY_PERMISSIONS,
};
