import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

interface VirtualRowsProps {
  readonly count: number;
  /** Height of each row in pixels. */
  readonly row: number;
  /** Largest height of the list in pixels. */
  readonly height: number;
  readonly render: (at: number) => ComponentChildren;
  /** When this index changes, the row is scrolled into view; `null`: none. */
  readonly shown?: number | null;
  readonly class?: string;
  readonly label: string;
  readonly role?: 'list' | 'table' | 'log' | 'group';
}

const BEYOND = 12;

/**
 * Renders only the visible rows of a long list with equal heights. Every row can be reached by keyboard, because the list
 * scrolls.
 */
export function VirtualRows({
  count,
  row,
  height,
  render,
  shown,
  label,
  role = 'group',
  ...more
}: VirtualRowsProps) {
  const box = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const total = count * row;
  const view = Math.min(height, total);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null || shown === undefined || shown === null) return;
    const at = shown * row;
    if (at < element.scrollTop || at + row > element.scrollTop + element.clientHeight)
      element.scrollTop = Math.max(0, at - element.clientHeight / 2);
  }, [shown, row]);
  useEffect(() => {
    const element = box.current;
    if (element !== null && element.scrollTop > total) element.scrollTop = 0;
  }, [total]);
  const first = Math.max(0, Math.floor(top / row) - BEYOND);
  const last = Math.min(count, Math.ceil((top + view) / row) + BEYOND);
  const rows: ComponentChildren[] = [];
  for (let at = first; at < last; at += 1) rows.push(render(at));
  const isLong = total > height;
  return (
    <div
      ref={box}
      class={`virtual ${more.class ?? ''}`}
      style={isLong ? { height: `${height}px` } : {}}
      onScroll={(event) => setTop(event.currentTarget.scrollTop)}
      tabIndex={isLong ? 0 : undefined}
      role={role}
      aria-label={label}
    >
      <div class="virtual-rest" style={{ height: `${first * row}px` }} />
      {rows}
      <div class="virtual-rest" style={{ height: `${Math.max(0, count - last) * row}px` }} />
    </div>
  );
}
