import type { Plan } from '../plan/plan.ts';
import { isFinal } from '../run/outcome.ts';
import { deliveriesOf } from '../run/show/deliveries.ts';
import type { RunState } from '../run/state.ts';
import { oneLine } from './line.ts';

/** Of a run without a pull request: `none`, or `none yet` if there may be one, and why there is none; `why` may be empty. */
export function noPullRequest(
  plan: Plan,
  state: RunState,
): { readonly word: string; readonly why: string } {
  const wanted = deliveriesOf(plan, state).filter(
    ({ delivery: { kind } }) => kind === 'pull-request',
  );
  if (wanted.length === 0) return { word: 'none', why: 'the pipeline makes none' };
  const [undelivered] = wanted.flatMap(({ undelivered }) => undelivered ?? []);
  if (undelivered !== undefined)
    return { word: 'none', why: `not delivered: ${oneLine(undelivered)}` };
  const made = wanted.find(({ where }) => where !== null)?.where ?? null;
  if (made !== null) return { word: 'none', why: oneLine(made) };
  return isFinal(state.finished?.outcome)
    ? { word: 'none', why: 'the run ended before it' }
    : { word: 'none yet', why: '' };
}
