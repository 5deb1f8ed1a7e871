/**
 * Reads requests of the OpenTelemetry protocol by the wire format of protocol buffers and the field numbers of
 * opentelemetry/proto/{collector/trace,trace,resource,common}/v1. Throws for what is not of it.
 */
export interface SentSpan {
  readonly service: string;
  readonly traceId: string;
  readonly spanId: string;
  /** Empty for a root. */
  readonly parentSpanId: string;
  readonly name: string;
  readonly startNano: bigint;
  readonly endNano: bigint;
  readonly attributes: Readonly<Record<string, unknown>>;
  /** 0 unset, 1 ok, 2 error. */
  readonly status: number;
  readonly message: string;
  readonly links: readonly { readonly traceId: string; readonly spanId: string }[];
  readonly events: readonly { readonly name: string; readonly attributes: object }[];
}

export function decodeTraces(body: Uint8Array): readonly SentSpan[] {
  return each(message(body), 1).flatMap((resourceSpans) => {
    const within = message(resourceSpans);
    const resource = message(each(within, 1)[0] ?? new Uint8Array());
    const { 'service.name': service } = attributes(each(resource, 1));
    return each(within, 2)
      .flatMap((scopeSpans) => each(message(scopeSpans), 2))
      .map((span) => ({ service: String(service), ...spanOf(message(span)) }));
  });
}

type Value = bigint | Uint8Array;
type Message = readonly { readonly field: number; readonly value: Value }[];

function spanOf(fields: Message) {
  const status = message(each(fields, 15)[0] ?? new Uint8Array());
  return {
    traceId: hex(each(fields, 1)[0]),
    spanId: hex(each(fields, 2)[0]),
    parentSpanId: hex(each(fields, 4)[0]),
    name: text(each(fields, 5)[0]),
    startNano: number(fields, 7),
    endNano: number(fields, 8),
    attributes: attributes(each(fields, 9)),
    status: Number(number(status, 3)),
    message: text(each(status, 2)[0]),
    links: each(fields, 13).map((link) => {
      const of = message(link);
      return { traceId: hex(each(of, 1)[0]), spanId: hex(each(of, 2)[0]) };
    }),
    events: each(fields, 11).map((event) => {
      const of = message(event);
      return { name: text(each(of, 2)[0]), attributes: attributes(each(of, 3)) };
    }),
  };
}

function attributes(pairs: readonly Uint8Array[]): Record<string, unknown> {
  const entries = pairs.map((pair): [string, unknown] => {
    const of = message(pair);
    return [text(each(of, 1)[0]), anyValue(message(each(of, 2)[0] ?? new Uint8Array()))];
  });
  return Object.fromEntries(entries);
}

/** AnyValue: 1 string, 2 bool, 3 int, 4 double. */
function anyValue([only]: Message): unknown {
  if (only === undefined) return null;
  const { field, value } = only;
  if (field === 1 && typeof value !== 'bigint') return text(value);
  if (field === 2) return value === 1n;
  if (field === 3) return Number(value);
  if (field !== 4 || typeof value !== 'bigint') throw new Error(`AnyValue has no field ${field}`);
  const bytes = new DataView(new ArrayBuffer(8));
  bytes.setBigUint64(0, value);
  return bytes.getFloat64(0);
}

function message(bytes: Uint8Array): Message {
  const fields: { field: number; value: Value }[] = [];
  for (const reader = new Wire(bytes); !reader.isAtEnd(); ) {
    const tag = Number(reader.varint());
    fields.push({ field: tag >> 3, value: reader.value(tag & 7) });
  }
  return fields;
}

class Wire {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  isAtEnd(): boolean {
    return this.#at >= this.#bytes.length;
  }

  varint(): bigint {
    let value = 0n;
    for (let shift = 0n; ; shift += 7n) {
      const byte = this.#view.getUint8(this.#at);
      this.#at += 1;
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  }

  value(type: number): Value {
    if (type === 0) return this.varint();
    const length = type === 1 ? 8 : type === 2 ? Number(this.varint()) : 4;
    const from = this.#at;
    this.#at += length;
    if (this.#at > this.#bytes.length) throw new Error('a field is longer than its message');
    if (type === 1) return this.#view.getBigUint64(from, true);
    if (type === 2) return this.#bytes.subarray(from, this.#at);
    if (type === 5) return BigInt(this.#view.getUint32(from, true));
    throw new Error(`no wire type ${type}`);
  }
}

const each = (fields: Message, wanted: number): readonly Uint8Array[] =>
  fields.flatMap(({ field, value }) =>
    field === wanted && typeof value !== 'bigint' ? [value] : [],
  );

function number(fields: Message, wanted: number): bigint {
  const value = fields.find(({ field }) => field === wanted)?.value ?? 0n;
  if (typeof value !== 'bigint') throw new Error(`field ${wanted} is no number`);
  return value;
}

const hex = (bytes: Uint8Array | undefined): string =>
  Buffer.from(bytes ?? new Uint8Array()).toString('hex');
const text = (bytes: Uint8Array | undefined): string =>
  new TextDecoder('utf-8', { fatal: true }).decode(bytes ?? new Uint8Array());
