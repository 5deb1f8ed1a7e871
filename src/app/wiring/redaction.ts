import { knownValues } from '../../core/redaction/known-values.ts';
import { MaskedPieces, Masks } from '../../core/redaction/masks.ts';
import { RedactedPieces } from '../../core/redaction/pieces.ts';
import { redactorOf } from '../../core/redaction/redactor.ts';
import type { Detect } from '../../core/redaction/span.ts';
import type { EngineDependencies, Redaction } from '../../engine/dependencies.ts';

/** Redacts `hidden` and what `detect` finds. */
export function redactionOf(
  hidden: readonly string[],
  detect: Detect,
): Pick<EngineDependencies, keyof Redaction | 'redaction'> {
  const known = knownValues(hidden);
  const redaction = (): Redaction => {
    const masks = new Masks(known);
    const redactor = redactorOf(masks, [detect]);
    const redactPieces = () => new RedactedPieces(redactor);
    return {
      redact: redactor.redact,
      findSecrets: redactor.find,
      redactPieces,
      redactOutput: () => new MaskedPieces(masks, redactPieces()),
    };
  };
  const all = redaction();
  // Output of no particular child adds no secrets.
  return { ...all, redactOutput: all.redactPieces, redaction };
}
