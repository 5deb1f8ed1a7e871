interface DraftOfferProps {
  /** Of the pipeline. */
  readonly name: string;
  readonly onEnd: (isTaken: boolean) => void;
}

/** Offers text that this tab kept and that was not saved. */
export const DraftOffer = ({ name, onEnd }: DraftOfferProps) => (
  <div class="bar box" role="region" aria-label="Text that was not saved">
    <span>This tab kept text of {name} that was not saved.</span>
    <span class="sp" />
    <button type="button" class="btn sm p" onClick={() => onEnd(true)}>
      Take it up again
    </button>
    <button type="button" class="btn sm d" onClick={() => onEnd(false)}>
      Discard it
    </button>
  </div>
);
