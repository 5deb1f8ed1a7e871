import { offsetText } from '../text/duration-text.ts';

/** A stretch of time, in milliseconds since 1970. */
export interface TimeSpan {
  readonly from: number;
  readonly to: number;
}

/** A position on the axis, from 0 to 1, for each time; idle time may be folded. */
export interface Scale {
  readonly at: (ms: number) => number;
  /** Where idle time was folded, and how much. */
  readonly folds: readonly (TimeSpan & { readonly x: number })[];
  readonly ticks: readonly { readonly ms: number; readonly x: number }[];
}

interface TimeAxis extends TimeSpan {
  /** When something ran, in any order. */
  readonly busy: readonly TimeSpan[];
  readonly fold: boolean;
}

/** Idle time is folded only if it is longer than this share of the busy time. */
const LONG_SHARE = 0.15;
/** Idle time is folded only if it is longer than this, in milliseconds. */
const LONG_MS = 5_000;
/** Width of a fold, as a share of the busy time. */
const FOLDED_SHARE = 0.09;

export function scaleOf({ from, to, busy, fold }: TimeAxis): Scale {
  const pieces = piecesOf({ from, to, busy, fold });
  const total = pieces.reduce((sum, piece) => sum + piece.width, 0) || 1;
  let x = 0;
  const placed = pieces.map((piece) => {
    const begin = x;
    x += piece.width / total;
    return { ...piece, x: begin, share: piece.width / total };
  });
  const at = (ms: number): number => {
    const piece = pieceAt(placed, ms);
    if (piece === undefined) return 0;
    const length = piece.to - piece.from;
    const part = length === 0 ? 0 : (ms - piece.from) / length;
    return piece.x + piece.share * Math.min(1, Math.max(0, part));
  };
  const folds = placed
    .filter(({ isFolded }) => isFolded)
    .map((piece) => ({ from: piece.from, to: piece.to, x: piece.x + piece.share / 2 }));
  return { at, folds, ticks: ticksOf(from, to, { at, folds }) };
}

interface ScalePiece extends TimeSpan {
  readonly width: number;
  readonly isFolded: boolean;
}

function piecesOf({ from, to, busy, fold }: TimeAxis): readonly ScalePiece[] {
  const whole: ScalePiece = { from, to, width: Math.max(1, to - from), isFolded: false };
  const runs = mergeTimes(busy);
  const ran = runs.reduce((sum, run) => sum + run.to - run.from, 0);
  if (!fold || ran === 0) return [whole];
  const long = Math.max(LONG_MS, ran * LONG_SHARE);
  const pieces: ScalePiece[] = [];
  let last = from;
  for (const run of [...runs, { from: to, to }]) {
    const idle = run.from - last;
    if (idle > long) {
      pieces.push({ from: last, to: run.from, width: ran * FOLDED_SHARE, isFolded: true });
      last = run.from;
    }
    if (run.to > last)
      pieces.push({ from: last, to: run.to, width: run.to - last, isFolded: false });
    last = Math.max(last, run.to);
  }
  return pieces.length === 0 ? [whole] : pieces;
}

/** Sorted; overlapping and adjacent ones are joined. */
export function mergeTimes(stretches: readonly TimeSpan[]): readonly TimeSpan[] {
  const sorted = [...stretches].sort((a, b) => a.from - b.from);
  const all: { from: number; to: number }[] = [];
  for (const { from, to } of sorted) {
    const last = all.at(-1);
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to);
    else all.push({ from, to });
  }
  return all;
}

function pieceAt<P extends TimeSpan>(pieces: readonly P[], ms: number): P | undefined {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.from ?? 0) <= ms) low = middle;
    else high = middle - 1;
  }
  return pieces[low];
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const TICK_STEPS = [
  ...[0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30].map((seconds) => seconds * SECOND),
  ...[1, 2, 5, 10, 15, 30].map((minutes) => minutes * MINUTE),
  ...[1, 2, 6, 12, 24, 48, 168].map((hours) => hours * HOUR),
];
/** Least distance of ticks, as a share of the axis. */
const CLOSEST = 0.07;

/** The time of each tick since `begin`; empty where the previous tick has the same text. */
export function tickTexts({ ticks }: Pick<Scale, 'ticks'>, begin: number): readonly string[] {
  const texts = ticks.map(({ ms }) =>
    ms - begin < SECOND
      ? `+${Math.round(ms - begin)} ms`
      : offsetText(ms - begin).replace(/\.0$/, ''),
  );
  return texts.map((text, at) => (text === texts[at - 1] ? '' : text));
}

/** Widths in pixels: of a character of the axis in wide fonts, of the room around a text, of half a fold, and after the axis. */
const CHARACTER = 7;
const AROUND = 8;
const HALF_FOLD = 5;
const AFTER = 12;

/** The texts of ticks; empty where a text would touch the one before it or a fold, or leave the axis, which is `width` pixels wide. */
export function textsWithRoom(
  texts: readonly string[],
  { ticks, folds }: Pick<Scale, 'ticks' | 'folds'>,
  width: number,
): readonly string[] {
  let free = 0;
  return ticks.map(({ x }, at) => {
    const text = texts[at] ?? '';
    const from = x * width;
    const to = from + text.length * CHARACTER + AROUND;
    const isOnFold = folds.some(
      (fold) => from < fold.x * width + HALF_FOLD && to > fold.x * width - HALF_FOLD,
    );
    if (text === '' || from < free || to > width + AFTER || isOnFold) return '';
    free = to;
    return text;
  });
}

function ticksOf(from: number, to: number, { at, folds }: Omit<Scale, 'ticks'>): Scale['ticks'] {
  const shown = to - from - folds.reduce((sum, fold) => sum + fold.to - fold.from, 0);
  const step = TICK_STEPS.find((each) => shown / each <= 10) ?? Math.max(1, (to - from) / 10);
  const ticks: { ms: number; x: number }[] = [];
  for (let ms = from; ms <= to && ticks.length < 40; ms += step) {
    const inside = folds.find((fold) => ms > fold.from && ms < fold.to);
    // After a fold, ticks continue at whole steps from the beginning.
    if (inside !== undefined) ms = from + Math.ceil((inside.to - from) / step) * step;
    const x = at(ms);
    const last = ticks.at(-1);
    if (ms <= to && (last === undefined || x - last.x >= CLOSEST)) ticks.push({ ms, x });
  }
  return ticks;
}
