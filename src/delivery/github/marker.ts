import { hash } from 'node:crypto';
import type { DeliveryRequest } from '../../ports.ts';

/** Hidden in what we post, so that the same delivery finds it again, and sees whether it still says the same. */
export interface Marker {
  /** The text as it is posted. */
  sign(text: string): string;
  /** Whether a posted text is this delivery's. */
  isOn(body: string): boolean;
  /** Whether it was posted with that text; what a person has changed since is theirs. */
  isOf(body: string, text: string): boolean;
}

/** Of what each run of a pipeline brings up to date: it outlives the run. */
export function lastingMarkerOf({
  pipeline,
  phase,
  delivery,
}: Pick<DeliveryRequest, 'pipeline' | 'phase' | 'delivery'>): Marker {
  return markedBy(`<!-- phasegate of ${pipeline}/${phase}/${delivery + 1} `);
}

export function markerOf({
  run,
  phase,
  delivery,
}: Pick<DeliveryRequest, 'run' | 'phase' | 'delivery'>): Marker {
  return markedBy(`<!-- phasegate ${run}/${phase}/${delivery + 1} `);
}

function markedBy(name: string): Marker {
  const line = (text: string) => `${name}${hash('sha256', text).slice(0, 12)} -->`;
  const last = (body: string) => body.trimEnd().split('\n').at(-1) ?? '';
  return {
    sign: (text) => `${text.trimEnd()}\n\n${line(text)}`,
    isOn: (body) => last(body).startsWith(name),
    isOf: (body, text) => last(body) === line(text),
  };
}
