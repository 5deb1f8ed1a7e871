// Not the package's main entry, which adds 0.9 MB of metrics, logs and JSON. The version is pinned because of that.
import { ProtobufTraceSerializer } from '@opentelemetry/otlp-transformer/build/src/trace/protobuf/trace.js';
import type { Span } from '../core/trace/span.ts';
import { VERSION } from '../version.ts';
import type { TraceSettings } from './settings.ts';

type Serializer = typeof ProtobufTraceSerializer;
type SerializedSpan = Parameters<Serializer['serializeRequest']>[0][number];

/** The spans as one request of the OpenTelemetry protocol. */
export function requestBody(
  spans: readonly Span[],
  trace: string,
  { resource, caller }: TraceSettings,
): Uint8Array {
  const about = resourceOf(resource);
  const body = ProtobufTraceSerializer.serializeRequest(
    spans.map((span) => readable(span, { trace, about, caller })),
  );
  if (body === undefined) throw new Error('spans were not serialized');
  return body;
}

interface ExportContext {
  readonly trace: string;
  readonly about: SerializedSpan['resource'];
  readonly caller: TraceSettings['caller'];
}

function readable(span: Span, { trace, about, caller }: ExportContext): SerializedSpan {
  const context = (spanId: string, traceId = trace) => ({ traceId, spanId, traceFlags: SAMPLED });
  const links = span.links.map((id) => ({ context: context(id) }));
  const calledBy =
    span.parent === null && caller !== null
      ? [{ context: context(caller.span, caller.trace) }]
      : [];
  return {
    name: span.name,
    kind: INTERNAL,
    spanContext: () => context(span.id),
    ...(span.parent === null ? {} : { parentSpanContext: context(span.parent) }),
    startTime: timeOf(span.startMs),
    endTime: timeOf(span.endMs),
    duration: timeOf(Math.max(0, span.endMs - span.startMs)),
    status: span.fault === null ? { code: UNSET } : { code: ERROR, message: span.fault },
    attributes: { ...span.attributes },
    links: [...links, ...calledBy],
    events: span.events.map(({ name, atMs, attributes }) => ({
      name,
      time: timeOf(atMs),
      attributes: { ...attributes },
    })),
    ended: true,
    resource: about,
    instrumentationScope: { name: 'phasegate', version: VERSION },
    droppedAttributesCount: 0,
    droppedEventsCount: 0,
    droppedLinksCount: 0,
  };
}

function resourceOf(more: TraceSettings['resource']): SerializedSpan['resource'] {
  const attributes = { 'service.name': 'phasegate', 'service.version': VERSION, ...more };
  const resource: SerializedSpan['resource'] = {
    attributes,
    merge: () => resource,
    getRawAttributes: () => Object.entries(attributes),
  };
  return resource;
}

// A constant of OpenTelemetry's API.
const SAMPLED = 1;
const INTERNAL = 0;
const UNSET = 0;
const ERROR = 2;

/** Seconds and nanoseconds. */
function timeOf(ms: number): [number, number] {
  const seconds = Math.floor(ms / 1000);
  return [seconds, Math.round((ms - seconds * 1000) * 1e6)];
}
