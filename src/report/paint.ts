import { styleText } from 'node:util';
import { type Paint, type TextStyle, unpainted } from '../core/text/terminal/paint.ts';

/** Whether colours are wanted and supported: `FORCE_COLOR`, `NO_COLOR` and dumb terminals are respected. */
export interface PaintedSurface {
  readonly isTerminal: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** See {@link painter}. */
export function painter(surface: PaintedSurface): Paint {
  if (!wantsColours(surface)) return unpainted;
  return (style, text) =>
    style === 'plain' ? text : styleText(FORMATS[style], text, { validateStream: false });
}

/** `FORCE_COLOR` takes precedence, as in Node and most tools: https://force-color.org */
function wantsColours({ isTerminal, env }: PaintedSurface): boolean {
  const { FORCE_COLOR, NO_COLOR, TERM } = env;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '')
    return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return isTerminal && !NO_COLOR && TERM !== 'dumb';
}

const FORMATS = {
  strong: 'bold',
  dim: 'dim',
  good: 'green',
  bad: 'red',
  warn: 'yellow',
  accent: 'cyan',
} as const satisfies Readonly<Record<Exclude<TextStyle, 'plain'>, string>>;
