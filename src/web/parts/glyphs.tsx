import type { JSX } from 'preact';

/** A state, distinguishable by outline alone. */
export type GlyphMark =
  | 'succeeded'
  | 'reported'
  | 'reused'
  | 'running'
  | 'waiting'
  | 'blocked'
  | 'failed'
  | 'back'
  | 'stopped'
  | 'interrupted'
  | 'skipped'
  | 'pending'
  | 'warn';

const STOPPED = (
  <>
    <rect x="1.8" y="1.8" width="12.4" height="12.4" rx="1.5" class="line" />
    <path class="line" d="M5 8h6" />
  </>
);

const SHAPES: Readonly<Record<GlyphMark, JSX.Element>> = {
  succeeded: (
    <>
      <circle cx="8" cy="8" r="7.5" fill="currentColor" />
      <path class="knock" d="M4.6 8.3l2.3 2.3 4.5-4.9" />
    </>
  ),
  failed: (
    <>
      <rect x="1" y="1" width="14" height="14" rx="1.5" fill="currentColor" />
      <path class="knock" d="M5 5l6 6M11 5l-6 6" />
    </>
  ),
  waiting: (
    <>
      <path d="M4.2 .8h7.6L15.6 8l-3.8 7.2H4.2L.4 8z" fill="currentColor" />
      <path class="knock" d="M6.2 5v6M9.8 5v6" />
    </>
  ),
  blocked: (
    <>
      <path d="M8 0l8 8-8 8-8-8z" fill="currentColor" />
      <path class="knock thin" d="M6.2 6.4c0-2.3 3.6-2.2 3.6 0 0 1.3-1.8 1.4-1.8 2.7M8 11.3v.1" />
    </>
  ),
  running: (
    <>
      <circle cx="8" cy="8" r="6.5" class="line wide faint" />
      <path class="line wide arc" d="M8 1.5a6.5 6.5 0 0 1 6.5 6.5" />
      <circle cx="8" cy="8" r="2" fill="currentColor" />
    </>
  ),
  pending: <circle cx="8" cy="8" r="6.5" class="line dashed" />,
  skipped: (
    <>
      <circle cx="8" cy="8" r="6.5" class="line" />
      <path class="line" d="M3.6 12.4l8.8-8.8" />
    </>
  ),
  reused: (
    <>
      <circle cx="8" cy="8" r="6.7" class="line" />
      <path class="line" d="M4.9 8.2l2.1 2.1 4-4.4" />
    </>
  ),
  reported: (
    <>
      <circle cx="8" cy="8" r="6.7" class="line" />
      <path class="line" d="M5 6.500h6M5 9.500h3.600" />
    </>
  ),
  stopped: STOPPED,
  interrupted: STOPPED,
  back: (
    <path
      class="line bold"
      d="M6.6 2L2.9 5.700l3.700 3.700M3.200 5.700h6.400a4 4 0 0 1 0 8H7.400"
    />
  ),
  warn: (
    <>
      <path d="M8 1.200L15.400 14.500H.6z" fill="currentColor" />
      <path class="knock" d="M8 6v4M8 12.300v.1" />
    </>
  ),
};

/** `label` is read aloud; omitted if the text next to the glyph says the same. */
export function Glyph({
  mark,
  label,
  small,
}: {
  mark: GlyphMark;
  label?: string;
  small?: boolean;
}) {
  return (
    <svg
      class={`g g-${mark}${small === true ? ' g-12' : ''}`}
      viewBox="0 0 16 16"
      role={label === undefined ? undefined : 'img'}
      aria-hidden={label === undefined}
      aria-label={label}
    >
      {SHAPES[mark]}
    </svg>
  );
}

/** The same inside a drawing. */
export function GlyphAt({
  mark,
  x,
  y,
  size,
}: {
  mark: GlyphMark;
  x: number;
  y: number;
  size: number;
}) {
  return (
    <svg
      class={`g-${mark}`}
      x={x}
      y={y}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      role="img"
      aria-label={mark}
    >
      {SHAPES[mark]}
    </svg>
  );
}

export const Chevron = () => (
  <svg class="chev" viewBox="0 0 12 12" aria-hidden="true">
    <path class="line" d="M4 2.500L8 6l-4 3.500" />
  </svg>
);

const PEN = <path class="line" d="M1.500 10.500l.6-2.600 6-6 2 2-6 6z" />;

export const Pen = () => (
  <svg class="pen" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
    {PEN}
  </svg>
);

export const PenAt = ({ x, y }: { x: number; y: number }) => (
  <svg class="pen" x={x} y={y} width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
    {PEN}
  </svg>
);

export const Brand = () => (
  <svg class="g" viewBox="0 0 16 16" aria-hidden="true">
    <path class="line heavy" d="M2 1.500v13M14 1.500v13" />
    <path class="line heavy accent" d="M4.500 8H11" />
  </svg>
);
