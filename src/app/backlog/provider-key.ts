import type { Item } from '../../core/backlog/item/item.ts';
import { nextPhase } from '../../core/backlog/schedule/schedule.ts';
import { isAssessed } from '../../core/backlog/triage/triage.ts';
import type { Config } from '../../core/config/config.ts';
import type { Pipelines } from './pipelines.ts';

/** Equal for all items whose next step asks the same agent; an own key where the agent is not known before. */
export function providerKey(
  { pipelines, config }: { readonly pipelines: Pipelines; readonly config: Config },
  item: Item,
): string {
  const own = `item ${item.id}`;
  // No agent triages an item that a person has assessed.
  if (item.status === 'new' && isAssessed(item)) return own;
  const known = item.status === 'new' ? pipelines.fallback : pipelines.of(item);
  if (known === null) return own;
  const { agents = {}, defaults } = known.pipeline.file;
  const name =
    item.status === 'new'
      ? (config.triage.agent ?? defaults?.agent ?? Object.keys(agents)[0])
      : agentOfPhase();
  const agent = name === undefined ? undefined : agents[name];
  return agent === undefined ? own : JSON.stringify(agent);

  /** A nested pipeline has agents of its own. */
  function agentOfPhase(): string | undefined {
    const next = known === null ? null : nextPhase(item, known.shape)?.phase.name;
    const phase = next == null || next.includes('/') ? undefined : known?.phases.get(next)?.phase;
    if (phase === undefined || !('prompt' in phase)) return undefined;
    return ('agent' in phase ? phase.agent : undefined) ?? defaults?.agent;
  }
}
