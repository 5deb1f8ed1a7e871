import { styleText } from 'node:util';
import { type Paint, type Style, unpainted } from '../core/text/terminal/paint.ts';

/** Colours for a terminal that has them and a person who wants them: `NO_COLOR` and a dumb terminal are obeyed. */
export function painter(surface: {
  readonly isTerminal: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
}): Paint {
  const { NO_COLOR, TERM } = surface.env;
  if (!surface.isTerminal || NO_COLOR || TERM === 'dumb') return unpainted;
  return (style, text) =>
    style === 'plain' ? text : styleText(FORMATS[style], text, { validateStream: false });
}

const FORMATS = {
  strong: 'bold',
  dim: 'dim',
  good: 'green',
  bad: 'red',
  warn: 'yellow',
  accent: 'cyan',
} as const satisfies Readonly<Record<Exclude<Style, 'plain'>, string>>;
