/** The destination of spans and its settings, by OpenTelemetry's own variables. */
export interface TraceSettings {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Timeout of one request in milliseconds. */
  readonly timeoutMs: number;
  readonly isCompressed: boolean;
  /** Resource attributes of the spans. */
  readonly resource: Readonly<Record<string, string>>;
  readonly content: ContentRecording;
  /** Most spans that wait to be sent. */
  readonly maxQueue: number;
  readonly maxBatch: number;
  readonly delayMs: number;
  /** The W3C trace context of the process that started this one; `null`: none. */
  readonly caller: { readonly trace: string; readonly span: string } | null;
  readonly traceState: string | null;
}

/** Where prompts, answers and tools' inputs and outputs are recorded. */
export interface ContentRecording {
  readonly inSpans: boolean;
  readonly inEvents: boolean;
}

type TraceVariables = Readonly<Record<string, string | undefined>>;

export type TracingMode =
  | { readonly type: 'off' }
  /** Tracing was requested but is impossible; the run continues without it. */
  | { readonly type: 'refused'; readonly why: string }
  | { readonly type: 'on'; readonly settings: TraceSettings };

/** Variables: https://opentelemetry.io/docs/specs/otel/protocol/exporter/ and those of the SDK. */
export function traceSettings(env: TraceVariables): TracingMode {
  const { read, signal } = readers(env);
  const url = addressOf(env);
  if (url === null || isOff(env)) return { type: 'off' };
  const exporter = read('OTEL_TRACES_EXPORTER') ?? 'otlp';
  if (exporter !== 'otlp')
    return settingsRefused(`OTEL_TRACES_EXPORTER=${exporter}: only otlp is there`);
  const protocol = signal('PROTOCOL') ?? 'http/protobuf';
  if (protocol !== 'http/protobuf')
    return settingsRefused(`OTEL_EXPORTER_OTLP_PROTOCOL=${protocol}: only http/protobuf is there`);
  if (!isHttp(url))
    return settingsRefused('OTEL_EXPORTER_OTLP_ENDPOINT is not an http or https address');
  const service = read('OTEL_SERVICE_NAME');
  return {
    type: 'on',
    settings: {
      url,
      headers: pairs(signal('HEADERS')),
      timeoutMs: whole(signal('TIMEOUT'), 10_000),
      isCompressed: signal('COMPRESSION') === 'gzip',
      resource: {
        ...pairs(read('OTEL_RESOURCE_ATTRIBUTES')),
        ...(service === null ? {} : { 'service.name': service }),
      },
      content: contentOf(read('OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT')),
      maxQueue: whole(read('OTEL_BSP_MAX_QUEUE_SIZE'), 2048),
      maxBatch: whole(read('OTEL_BSP_MAX_EXPORT_BATCH_SIZE'), 512),
      delayMs: whole(read('OTEL_BSP_SCHEDULE_DELAY'), 5000),
      caller: callerOf(read('TRACEPARENT')),
      traceState: read('TRACESTATE'),
    },
  };
}

/** `signal`: the variable for traces, else the one for all signals. */
function readers(env: TraceVariables) {
  const read = (name: string): string | null => env[name]?.trim() || null;
  const signal = (name: string): string | null =>
    read(`OTEL_EXPORTER_OTLP_TRACES_${name}`) ?? read(`OTEL_EXPORTER_OTLP_${name}`);
  return { read, signal };
}

function addressOf(env: TraceVariables): string | null {
  const { read } = readers(env);
  const base = read('OTEL_EXPORTER_OTLP_ENDPOINT');
  const built = base === null ? null : `${base.replace(/\/+$/, '')}/v1/traces`;
  return read('OTEL_EXPORTER_OTLP_TRACES_ENDPOINT') ?? built;
}

function isOff(env: TraceVariables): boolean {
  const { read } = readers(env);
  return (
    read('OTEL_SDK_DISABLED')?.toLowerCase() === 'true' ||
    read('OTEL_TRACES_EXPORTER') === 'none' ||
    read('OTEL_TRACES_SAMPLER') === 'always_off'
  );
}

function contentOf(text: string | null): ContentRecording {
  const wanted = text?.toUpperCase() ?? '';
  return {
    inSpans: ['SPAN_ONLY', 'SPAN_AND_EVENT'].includes(wanted),
    inEvents: ['EVENT_ONLY', 'SPAN_AND_EVENT'].includes(wanted),
  };
}

const settingsRefused = (why: string): TracingMode => ({ type: 'refused', why });

function isHttp(url: string): boolean {
  return URL.canParse(url) && ['http:', 'https:'].includes(new URL(url).protocol);
}

/** `a=1,b=2`, values percent-encoded. */
function pairs(text: string | null): Readonly<Record<string, string>> {
  const entries = (text ?? '').split(',').flatMap((pair): [string, string][] => {
    const at = pair.indexOf('=');
    const name = pair.slice(0, at).trim();
    return at < 1 || name === '' ? [] : [[name, decoded(pair.slice(at + 1).trim())]];
  });
  return Object.fromEntries(entries);
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

function whole(text: string | null, usual: number): number {
  const value = Number(text ?? usual);
  return Number.isSafeInteger(value) && value > 0 ? value : usual;
}

function callerOf(text: string | null): TraceSettings['caller'] {
  const [, trace, span] =
    /^[0-9a-f]{2}-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}/.exec(text ?? '') ?? [];
  if (trace === undefined || span === undefined || /^0+$/.test(trace) || /^0+$/.test(span))
    return null;
  return { trace, span };
}
