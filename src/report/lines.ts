import { oneLine } from '../core/text/line.ts';
import { eventLines, nameWidth } from '../core/text/terminal/event-line.ts';
import type { ScreenDrawing, ScreenReporter } from './screen.ts';

/** One line per event; agents' output is in their records. */
export function lineReporter({ plan, stream, paint }: ScreenDrawing): ScreenReporter {
  const text = { plan, paint, width: nameWidth(plan) };
  return {
    event(event, state) {
      for (const line of eventLines(text, state, event)) stream.write(`${line}\n`);
    },
    agent() {},
    note(note) {
      stream.write(`${paint('dim', `· ${oneLine(note)}`)}\n`);
    },
    close() {},
    [Symbol.dispose]() {},
  };
}
