export const id = 4093;
export const ids = [4093];
export const modules = {

/***/ 84093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openGateway: () => (/* binding */ openGateway)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37067);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77030);
/* harmony import */ var _core_plan_network_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93972);




async function openGateway(options) {
    const guard = new Guard(options);
    const server = (0,node_http__WEBPACK_IMPORTED_MODULE_1__.createServer)((asked, answer) => forward(guard, asked, answer));
    const open = new Set();
    server.on('connection', (socket) => {
        open.add(socket);
        socket.once('close', () => open.delete(socket));
    });
    server.on('connect', (asked, child, head) => tunnel(guard, { authority: asked.url ?? '', child, head }));
    // Invalid requests affect only the child itself.
    server.on('clientError', (_error, socket) => socket.destroy());
    server.listen(options.socket);
    await (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(server, 'listening');
    return {
        socket: options.socket,
        [Symbol.asyncDispose]: async () => {
            const closed = (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(server, 'close');
            server.close();
            for (const socket of open)
                socket.destroy();
            await closed;
        },
    };
}
class Guard {
    #options;
    #refused = new Set();
    constructor(options) {
        this.#options = options;
    }
    passes(to) {
        if (to !== null && (0,_core_plan_network_js__WEBPACK_IMPORTED_MODULE_3__/* .isAllowed */ .Jr)(this.#options.allowed, to))
            return true;
        const name = to === null ? 'an invalid address' : `${to.host}:${to.port}`;
        // Limits the log, even if a child requests a million names.
        if (this.#refused.size < MOST_TOLD && !this.#refused.has(name)) {
            this.#refused.add(name);
            this.#options.onRefused(name);
        }
        return false;
    }
}
const MOST_TOLD = 20;
/** `CONNECT host:port`: forwards bytes in both directions without reading them. */
function tunnel(guard, { authority, child, head }) {
    child.on('error', () => { });
    const to = (0,_core_plan_network_js__WEBPACK_IMPORTED_MODULE_3__/* .destinationOf */ .My)(authority);
    if (!guard.passes(to)) {
        child.end(`HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n`);
        return;
    }
    const there = (0,node_net__WEBPACK_IMPORTED_MODULE_2__.connect)(to.port, to.host);
    let isOpen = false;
    there.once('connect', () => {
        isOpen = true;
        child.write('HTTP/1.1 200 Connection established\r\n\r\n');
        there.write(head);
        there.pipe(child).pipe(there);
    });
    there.on('error', () => {
        if (isOpen)
            child.destroy();
        else
            child.end('HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n');
    });
    child.on('close', () => there.destroy());
}
/** `GET http://host/…`, as for plain HTTP. */
function forward(guard, asked, answer) {
    const url = addressOf(asked.url ?? '');
    const to = url && { host: url.hostname, port: Number(url.port || 80) };
    if (url === null || !guard.passes(to)) {
        answer.writeHead(403, { 'content-type': 'text/plain' });
        answer.end('Phasegate: `policy.network` does not allow this host.\n');
        return;
    }
    const { 'proxy-authorization': _, 'proxy-connection': __, ...headers } = asked.headers;
    const there = (0,node_http__WEBPACK_IMPORTED_MODULE_1__.request)(url, {
        method: asked.method ?? 'GET',
        headers: { ...headers, host: url.host },
        agent: false,
    });
    there.on('response', (response) => {
        answer.writeHead(response.statusCode ?? 502, response.headers);
        response.pipe(answer);
    });
    there.on('error', () => {
        if (answer.headersSent)
            answer.destroy();
        else
            answer.writeHead(502).end();
    });
    answer.on('close', () => there.destroy());
    asked.pipe(there);
}
function addressOf(text) {
    const url = URL.canParse(text) ? new URL(text) : null;
    return url?.protocol === 'http:' ? url : null;
}


/***/ })

};
