import type { RunState } from '../core/run/state.ts';
import { oneLine } from '../core/text/line.ts';
import { atWorkLines } from '../core/text/terminal/at-work.ts';
import { eventLines, nameWidth } from '../core/text/terminal/event-line.ts';
import { Activities } from './activities.ts';
import { providerWaitText } from './provider-wait-text.ts';
import type { ScreenDrawing, ScreenReporter } from './screen.ts';

/** One line per event; agents' output is in their records. */
export function lineReporter({ plan, stream, paint }: ScreenDrawing): ScreenReporter {
  const text = { plan, paint, width: nameWidth(plan) };
  const running = new Activities(plan);
  let last: RunState | null = null;
  const note = (words: string): void => {
    stream.write(`${paint('dim', `· ${oneLine(words)}`)}\n`);
  };
  return {
    event(event, state) {
      last = state;
      running.follow(event);
      for (const line of eventLines(text, state, event)) stream.write(`${line}\n`);
    },
    agent: (phase, event) => {
      running.said(phase, event);
      const wait = providerWaitText(event);
      if (wait !== null) note(`${phase}: ${wait}`);
    },
    note,
    close() {},
    standing() {
      if (last === null) return;
      const activities = running.now();
      for (const line of atWorkLines({ plan, state: last, activities })) note(line);
    },
    [Symbol.dispose]() {},
  };
}
