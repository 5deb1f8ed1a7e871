export const id = 9389;
export const ids = [9389];
export const modules = {

/***/ 39389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Signal: () => (/* binding */ Signal),
/* harmony export */   z: () => (/* binding */ ndjson)
/* harmony export */ });
/** How often a stream on which nothing happens says that it lives, in milliseconds. */
const BEAT_MS = 10_000;
/** An answer of JSON lines, made as fast as they are read. */
function ndjson(lines) {
    const listening = new AbortController();
    const made = lines(listening.signal);
    const encoder = new TextEncoder();
    const body = new ReadableStream({
        pull: async (controller) => {
            const next = await made.next();
            if (next.done)
                controller.close();
            else
                controller.enqueue(encoder.encode(`${JSON.stringify(next.value)}\n`));
        },
        cancel: async () => {
            listening.abort();
            await made.return(undefined);
        },
    });
    return new Response(body, { headers: { 'content-type': 'application/x-ndjson' } });
}
/** Remembers that something happened until somebody waits for it. */
class Signal {
    #happened = false;
    #wake = () => { };
    set() {
        this.#happened = true;
        this.#wake();
    }
    wait(signal) {
        return new Promise((resolve) => {
            const end = (how) => {
                clearTimeout(timer);
                signal.removeEventListener('abort', abort);
                this.#wake = () => { };
                if (how === 'changed')
                    this.#happened = false;
                resolve(how);
            };
            const abort = () => end('aborted');
            const timer = setTimeout(() => end('beat'), BEAT_MS);
            signal.addEventListener('abort', abort, { once: true });
            if (signal.aborted)
                return end('aborted');
            if (this.#happened)
                return end('changed');
            this.#wake = () => end('changed');
        });
    }
}


/***/ })

};
