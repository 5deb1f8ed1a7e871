import type { JsonObject } from '../../../src/core/lib/json.ts';

/** Which job asks, and what its runtime token lets it do. */
export interface ResultsJob {
  /** The workflow run: `GITHUB_RUN_ID`. */
  readonly run: string;
  readonly attempt: number;
  readonly job: string;
  /** The scope of its caches; what is saved under `defaultRef` can be read from every other. */
  readonly ref: string;
  readonly cache: 'write' | 'read' | 'none';
}

export const DEFAULT_REF = 'refs/heads/main';

export const SOME_JOB: ResultsJob = {
  run: '7001',
  attempt: 1,
  job: 'work',
  ref: DEFAULT_REF,
  cache: 'write',
};

/** What GitHub's runner puts into a token: who it is for, and the scopes of caches with 1 to read and 2 to write. */
export function tokenOf({ run, attempt, job, ref, cache }: ResultsJob): string {
  const own = { none: 0, read: 1, write: 3 }[cache];
  const scopes = [
    { Scope: ref, Permission: own },
    ...(ref === DEFAULT_REF || cache === 'none' ? [] : [{ Scope: DEFAULT_REF, Permission: 1 }]),
  ];
  const claims = {
    scp: `Actions.Results:${backendRun(run, attempt)}:${run}-${attempt}-${job}`,
    ac: JSON.stringify(scopes),
  };
  const parts = [{ alg: 'none', typ: 'JWT' }, claims].map((part) => encoded(part));
  return [...parts, encoded({ signature: 'fake' })].join('.');
}

/** What a token says of its holder. */
export interface Holder {
  readonly run: string;
  readonly job: string;
  readonly readable: readonly string[];
  readonly writable: readonly string[];
}

/** `null` for what is no token of {@link tokenOf}. */
export function holderOf(authorization: string | undefined): Holder | null {
  const [, payload] = /^Bearer [\w-]+\.([\w-]+)\.[\w-]+$/.exec(authorization ?? '') ?? [];
  if (payload === undefined) return null;
  const { scp, ac } = JSON.parse(Buffer.from(payload, 'base64url').toString());
  const [, run, job] = /^Actions\.Results:([^:]+):([^:]+)$/.exec(scp) ?? [];
  if (run === undefined || job === undefined) return null;
  const scopes: readonly { Scope: string; Permission: number }[] = JSON.parse(ac);
  const having = (bit: number) =>
    scopes.filter(({ Permission }) => (Permission & bit) !== 0).map(({ Scope }) => Scope);
  return { run, job, readable: having(1), writable: having(2) };
}

/** The service has a name of its own for each attempt of a workflow run. */
const backendRun = (run: string, attempt: number): string => `run-${run}-${attempt}`;

export function runOfBackend(backend: string): { readonly run: string; readonly attempt: number } {
  const [, run = '', attempt = ''] = /^run-(.+)-(\d+)$/.exec(backend) ?? [];
  return { run, attempt: Number(attempt) };
}

const encoded = (part: JsonObject): string =>
  Buffer.from(JSON.stringify(part)).toString('base64url');
