import type { Plan } from '../core/plan/plan.ts';
import { lineReporter } from './lines.ts';
import { painter } from './paint.ts';
import type { Screen, ScreenReporter } from './screen.ts';

export interface ConsoleOptions {
  readonly plan: Plan;
  readonly stream: Screen;
  readonly isTerminal: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** A live view on a terminal, otherwise one line per event. */
export async function consoleReporter(options: ConsoleOptions): Promise<ScreenReporter> {
  const { plan, stream, isTerminal, env } = options;
  // A closed terminal does not end the run, which is in the journal.
  stream.on('error', () => {});
  const paint = painter({ isTerminal, env });
  const { TERM } = env;
  if (!isTerminal || TERM === 'dumb') return lineReporter({ plan, stream, paint });
  const { LiveReporter } = await import('./live.ts');
  return new LiveReporter({ plan, stream, paint });
}
