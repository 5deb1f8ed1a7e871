import { plural } from '../../core/text/plural.ts';
import { SmallButton } from '../parts/button.tsx';

interface DraftOfferProps {
  /** Of the pipeline. */
  readonly name: string;
  /** The newest first. */
  readonly drafts: readonly string[];
  readonly onEnd: (draft: string, isTaken: boolean) => void;
}

/** Offers texts that this tab kept and that were not saved. */
export const DraftOffer = ({ name, drafts, onEnd }: DraftOfferProps) => (
  <section class="box drafts" aria-label="Text that was not saved">
    {drafts.map((draft, at) => (
      <div key={draft} class="bar">
        <span>
          This tab kept text of {name} that was not saved
          {drafts.length > 1 && ` (${at + 1} of ${drafts.length}, the newest first)`}:{' '}
          {plural(draft.trimEnd().split('\n').length, 'line')}. It is kept until you take it up or
          discard it; edits do not change it.
        </span>
        <span class="sp" />
        <SmallButton look="p" onClick={() => onEnd(draft, true)}>
          Take it up again
        </SmallButton>
        <SmallButton look="d" onClick={() => onEnd(draft, false)}>
          Discard it
        </SmallButton>
      </div>
    ))}
  </section>
);
