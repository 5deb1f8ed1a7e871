import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { type Answer, twirpError } from './results/answer.ts';
import {
  type ArtifactRules,
  ArtifactService,
  type ListedArtifact,
} from './results/artifact-service.ts';
import { Blobs } from './results/blobs.ts';
import { CacheService } from './results/cache-service.ts';
import { type Fault, Faults, type Held, type Moment, type ResultsCall } from './results/faults.ts';
import { holderOf, type ResultsJob, SOME_JOB, tokenOf } from './results/job.ts';

/** GitHub's results service on loopback, in memory: artifacts (v4) and caches (v2), for the real libraries. */
export interface ResultsServer extends AsyncDisposable {
  /** What the runner gives an action in such a job, and the libraries look for; beside it they want `RUNNER_TEMP`. */
  environment(job?: Partial<ResultsJob>): Readonly<Record<string, string>>;
  /** What was asked, in order. */
  readonly calls: readonly ResultsCall[];
  /** What goes wrong with the next calls of that kind. */
  fail(call: ResultsCall, fault: Fault, times?: number): void;
  /** Keeps the next call of that kind waiting (default: before it is done). */
  hold(call: ResultsCall, moment?: Moment): Held;
  /** From now on everything goes well. */
  heal(): void;
  /** What the REST API would tell of: whole artifacts of every run and attempt. */
  artifacts(): readonly ListedArtifact[];
  /** Where the REST API would redirect for its bytes; `null` if it is not there. */
  artifactUrl(id: number): string | null;
  removeArtifact(id: number): void;
  cacheKeys(): readonly string[];
  removeCache(key: string): void;
  /** An entry of the default branch's cache that nobody's job has saved. */
  plantCache(key: string, bytes: Buffer): void;
  /** Puts other bytes in place of what was uploaded. */
  tamper(of: { readonly artifact: number } | { readonly cache: string }, change: Change): void;
}

export type Change = (bytes: Buffer) => Buffer;

/** `await using results = await resultsServer()` */
export async function resultsServer(rules: Partial<ArtifactRules> = {}): Promise<ResultsServer> {
  const service = new Service({ ids: 'rising', attempts: 'apart', ...rules });
  const server = createServer((request, response) => {
    service.serve(request, response).catch((error: unknown) => {
      response.destroy(new Error('the fake failed', { cause: error }));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  service.url = `http://127.0.0.1:${address.port}`;
  const { artifacts, caches, blobs, faults } = service;
  return {
    environment: (job = {}) => ({
      ACTIONS_RESULTS_URL: `${service.url}/`,
      ACTIONS_RUNTIME_TOKEN: tokenOf({ ...SOME_JOB, ...job }),
      ACTIONS_CACHE_SERVICE_V2: 'True',
    }),
    calls: service.calls,
    fail: (call, fault, times = 1) => faults.plan(call, fault, times),
    hold: (call, moment = 'before') => faults.hold(call, moment),
    heal: () => faults.heal(),
    artifacts: () => artifacts.list(),
    artifactUrl: (id) => artifacts.urlOf(id),
    removeArtifact: (id) => artifacts.remove(id),
    cacheKeys: () => caches.keys(),
    removeCache: (key) => caches.remove(key),
    plantCache: (key, bytes) => caches.plant(key, bytes),
    tamper: (of, change) => {
      const blob = 'artifact' in of ? artifacts.blobOf(of.artifact) : caches.blobOf(of.cache);
      const bytes = blob === null ? null : blobs.bytes(blob);
      if (blob === null || bytes === null) throw new Error('nothing is there to tamper with');
      blobs.replace(blob, change(bytes));
    },
    [Symbol.asyncDispose]: async () => {
      faults.releaseAll();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

class Service {
  url = '';
  readonly calls: ResultsCall[] = [];
  readonly faults = new Faults();
  readonly blobs = new Blobs(() => this.url);
  readonly artifacts: ArtifactService;
  readonly caches = new CacheService(this.blobs);

  constructor(rules: ArtifactRules) {
    this.artifacts = new ArtifactService(rules, this.blobs);
  }

  async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '', this.url);
    const body = await buffer(request);
    const call = callOf(request, url);
    if (call === null) return send(response, twirpError(404, 'bad_route', `no ${url.pathname}`));
    this.calls.push(call);
    const fault = await this.faults.next(call);
    if (fault?.kind === 'reset') return void request.socket.resetAndDestroy();
    if (fault?.kind === 'status') {
      return send(response, twirpError(fault.status, 'fault', `fault ${fault.status}`));
    }
    const answer = url.pathname.startsWith('/blobs/')
      ? this.blobs.answer(request, url, body)
      : this.#twirp(call, request, body);
    await this.faults.reach(call, 'after');
    if (fault?.kind === 'lost-answer') return void request.socket.resetAndDestroy();
    if (fault?.kind === 'cut') return cut(response, answer);
    send(response, fault?.kind === 'wrong' ? falsified(answer) : answer, request.method);
  }

  #twirp(call: ResultsCall, request: IncomingMessage, body: Buffer): Answer {
    const holder = holderOf(request.headers.authorization);
    if (holder === null) return twirpError(401, 'unauthenticated', 'bad token');
    const asked = JSON.parse(body.toString());
    switch (call) {
      case 'CreateArtifact':
      case 'FinalizeArtifact':
      case 'ListArtifacts':
      case 'GetSignedArtifactURL':
      case 'DeleteArtifact':
        return this.artifacts[call](asked, holder);
      case 'CreateCacheEntry':
      case 'FinalizeCacheEntryUpload':
      case 'GetCacheEntryDownloadURL':
        return this.caches[call](asked, holder);
      default:
        return twirpError(404, 'bad_route', `no ${call}`);
    }
  }
}

/** `null`: nothing that the service has. */
function callOf(request: IncomingMessage, url: URL): ResultsCall | null {
  if (url.pathname.startsWith('/blobs/')) return Blobs.callOf(request, url);
  return METHODS.find((method) => url.pathname.endsWith(`Service/${method}`)) ?? null;
}

const METHODS: readonly ResultsCall[] = [
  'CreateArtifact',
  'FinalizeArtifact',
  'ListArtifacts',
  'GetSignedArtifactURL',
  'DeleteArtifact',
  'CreateCacheEntry',
  'FinalizeCacheEntryUpload',
  'GetCacheEntryDownloadURL',
];

function send(response: ServerResponse, { status, headers, body }: Answer, method?: string): void {
  response.writeHead(status, { ...headers, 'content-length': String(body.length) });
  response.end(method === 'HEAD' ? undefined : body);
}

function cut(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, { ...headers, 'content-length': String(body.length) });
  response.write(body.subarray(0, body.length >> 1), () => response.destroy());
}

function falsified(answer: Answer): Answer {
  const body = Buffer.from(answer.body);
  const at = body.length >> 1;
  body.writeUInt8((body[at] ?? 0) ^ 1, at);
  return { ...answer, body };
}
