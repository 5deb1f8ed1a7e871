import type { Plan } from '../../core/plan/plan.ts';
import { type RunJson, runJson } from '../../core/run/show/report-json.ts';
import type { RunState } from '../../core/run/state.ts';
import type { ManyRow } from '../../core/text/terminal/many-table.ts';

/** How the run in one of many repositories stands, for its row in the table. */
export function runStanding({
  plan,
  state,
}: {
  readonly plan: Plan;
  readonly state: RunState;
}): Pick<ManyRow, 'standing' | 'costUsd' | 'note'> {
  const json = runJson({ plan, state, digest: null });
  const { outcome, phase, error, question, costUsd } = json;
  const where = phase === null ? '' : `at \`${phase}\``;
  const why = error === null ? where : `\`${error.phase}\`: ${error.message}`;
  const note = pullRequestIn(json) ?? question ?? why;
  return { standing: outcome ?? 'failed', costUsd, note };
}

/** Its address: that of the repository of the run, else the first of another one. */
function pullRequestIn({ pullRequest, repositories = {} }: RunJson): string | null {
  const all = [pullRequest, ...Object.values(repositories).map((one) => one.pullRequest)];
  return all.find((one) => one?.url != null)?.url ?? null;
}
