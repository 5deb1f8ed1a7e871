import { hash } from 'node:crypto';
import type { DeliveryRequest } from '../../ports.ts';

/** A hidden marker in posted texts, by which a later delivery finds its own text and detects edits. */
export interface DeliveryMarker {
  /** Adds the marker to a text. */
  sign(text: string): string;
  /** Whether a posted text belongs to this delivery. */
  isOn(body: string): boolean;
  /** Whether it was posted with that text; texts that a person edited since are left to that person. */
  isOf(body: string, text: string): boolean;
}

/** The marker of texts that each run of a pipeline updates: it outlives the run. */
export function lastingMarkerOf({
  pipeline,
  phase,
  delivery,
}: Pick<DeliveryRequest, 'pipeline' | 'phase' | 'delivery'>): DeliveryMarker {
  return markedBy(`<!-- phasegate of ${pipeline}/${phase}/${delivery + 1} `);
}

export function markerOf({
  run,
  phase,
  delivery,
}: Pick<DeliveryRequest, 'run' | 'phase' | 'delivery'>): DeliveryMarker {
  return markedBy(`<!-- phasegate ${run}/${phase}/${delivery + 1} `);
}

function markedBy(name: string): DeliveryMarker {
  const line = (text: string) => `${name}${hash('sha256', text).slice(0, 12)} -->`;
  const last = (body: string) => body.trimEnd().split('\n').at(-1) ?? '';
  return {
    sign: (text) => `${text.trimEnd()}\n\n${line(text)}`,
    isOn: (body) => last(body).startsWith(name),
    isOf: (body, text) => last(body) === line(text),
  };
}
