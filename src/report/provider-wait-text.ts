import { truncate } from '../core/text/line.ts';
import type { AgentEvent } from '../ports.ts';

const MAX_WIDTH = 200;

/** That an agent's provider did not answer and is asked again, for a line of its own; `null`: the event says something else. */
export const providerWaitText = (event: AgentEvent): string | null =>
  event.type === 'error' && event.waitMs !== undefined
    ? truncate(`the provider did not answer; ${event.message}`, MAX_WIDTH)
    : null;
