export const id = 4780;
export const ids = [4780];
export const modules = {

/***/ 34780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   traceSettings: () => (/* binding */ traceSettings)
/* harmony export */ });
/** Variables: https://opentelemetry.io/docs/specs/otel/protocol/exporter/ and those of the SDK. */
function traceSettings(env) {
    const { read, signal } = readers(env);
    const url = addressOf(env);
    if (url === null || isOff(env))
        return { type: 'off' };
    const exporter = read('OTEL_TRACES_EXPORTER') ?? 'otlp';
    if (exporter !== 'otlp')
        return refused(`OTEL_TRACES_EXPORTER=${exporter}: only otlp is there`);
    const protocol = signal('PROTOCOL') ?? 'http/protobuf';
    if (protocol !== 'http/protobuf')
        return refused(`OTEL_EXPORTER_OTLP_PROTOCOL=${protocol}: only http/protobuf is there`);
    if (!isHttp(url))
        return refused('OTEL_EXPORTER_OTLP_ENDPOINT is not an http or https address');
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
function readers(env) {
    const read = (name) => env[name]?.trim() || null;
    const signal = (name) => read(`OTEL_EXPORTER_OTLP_TRACES_${name}`) ?? read(`OTEL_EXPORTER_OTLP_${name}`);
    return { read, signal };
}
function addressOf(env) {
    const { read } = readers(env);
    const base = read('OTEL_EXPORTER_OTLP_ENDPOINT');
    const built = base === null ? null : `${base.replace(/\/+$/, '')}/v1/traces`;
    return read('OTEL_EXPORTER_OTLP_TRACES_ENDPOINT') ?? built;
}
function isOff(env) {
    const { read } = readers(env);
    return (read('OTEL_SDK_DISABLED')?.toLowerCase() === 'true' ||
        read('OTEL_TRACES_EXPORTER') === 'none' ||
        read('OTEL_TRACES_SAMPLER') === 'always_off');
}
function contentOf(text) {
    const wanted = text?.toUpperCase() ?? '';
    return {
        inSpans: ['SPAN_ONLY', 'SPAN_AND_EVENT'].includes(wanted),
        inEvents: ['EVENT_ONLY', 'SPAN_AND_EVENT'].includes(wanted),
    };
}
const refused = (why) => ({ type: 'refused', why });
function isHttp(url) {
    return URL.canParse(url) && ['http:', 'https:'].includes(new URL(url).protocol);
}
/** `a=1,b=2`, values percent-encoded. */
function pairs(text) {
    const entries = (text ?? '').split(',').flatMap((pair) => {
        const at = pair.indexOf('=');
        const name = pair.slice(0, at).trim();
        return at < 1 || name === '' ? [] : [[name, decoded(pair.slice(at + 1).trim())]];
    });
    return Object.fromEntries(entries);
}
function decoded(value) {
    try {
        return decodeURIComponent(value);
    }
    catch {
        return value;
    }
}
function whole(text, usual) {
    const value = Number(text ?? usual);
    return Number.isSafeInteger(value) && value > 0 ? value : usual;
}
function callerOf(text) {
    const [, trace, span] = /^[0-9a-f]{2}-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}/.exec(text ?? '') ?? [];
    if (trace === undefined || span === undefined || /^0+$/.test(trace) || /^0+$/.test(span))
        return null;
    return { trace, span };
}


/***/ })

};
