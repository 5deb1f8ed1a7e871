import { useState } from 'preact/hooks';
import { plural } from '../../core/text/plural.ts';
import type { FoldedContent } from '../../core/view/outline.ts';

import { Chevron } from '../parts/glyphs.tsx';

/** Folded phases that a person opened; shared by graph, timeline and list. */
export interface Folding {
  readonly open: ReadonlySet<string>;
  readonly toggle: (phase: string) => void;
}

export function useFolding(): Folding {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const toggle = (phase: string): void =>
    setOpen((before) => {
      const after = new Set(before);
      if (!after.delete(phase)) after.add(phase);
      return after;
    });
  return { open, toggle };
}

/** `14 legs`, `3 phases` */
export const insideText = ({ kind, places }: FoldedContent): string =>
  plural(places.length, kind === 'legs' ? 'leg' : 'phase');

interface FoldButtonProps {
  readonly id: string;
  readonly inside: FoldedContent;
  readonly isOpen: boolean;
  readonly onToggle: (phase: string) => void;
}

export const FoldButton = ({ id, inside, isOpen, onToggle }: FoldButtonProps) => (
  <button
    type="button"
    class="fold-button"
    aria-expanded={isOpen}
    aria-label={`${insideText(inside)} of ${id}`}
    title={insideText(inside)}
    onClick={() => onToggle(id)}
  >
    <Chevron />
  </button>
);
