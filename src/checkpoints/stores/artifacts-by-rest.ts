import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as after } from 'node:timers/promises';
import { errorText } from '../../core/lib/error-text.ts';
import { Refusal, type StoredCheckpoint } from '../../ports.ts';
import { digestFile } from '../../system/copy-file.ts';
import { codeOf, diskRefusal, makeFolder } from '../../system/disk.ts';
import { damaged } from '../archive/archive.ts';

/** Artifacts in GitHub's REST API, of all attempts. */
export interface ArtifactsByRest {
  list(): Promise<readonly StoredCheckpoint[]>;
  /** False: there is no such artifact (any more). */
  download(id: string, file: string): Promise<boolean>;
}

/** The required part of our GitHub client, which retries reads itself. */
export interface RestClient {
  rest<T>(route: string, parameters: Readonly<Record<string, unknown>>): Promise<T>;
}

export interface RestOptions {
  readonly github: RestClient;
  readonly apiUrl: string;
  /** `owner/name` */
  readonly repository: string;
  readonly token: string;
  /** The workflow run whose artifacts are listed; `null`: the newest of the whole repository, up to a limit. */
  readonly workflowRun: string | null;
  /** Delay before a download is tried again, in milliseconds; doubled each time. */
  readonly waitMs: number;
}

export function artifactsByRest(options: RestOptions): ArtifactsByRest {
  return {
    list: () => list(options),
    download: (id, file) => download(options, id, file),
  };
}

interface RestArtifact {
  readonly id: number;
  readonly name: string;
  readonly expired: boolean;
  readonly digest?: string | null;
  readonly workflow_run?: {
    readonly repository_id?: number;
    /** The repository whose code ran. */
    readonly head_repository_id?: number;
  } | null;
}

const PAGE_SIZE = 100;
/** A workflow's token has a thousand requests per hour. */
const MAX_PAGES = 100;
export const MAX_LISTED_ARTIFACTS = PAGE_SIZE * MAX_PAGES;

async function list({ github, workflowRun }: RestOptions): Promise<readonly StoredCheckpoint[]> {
  const route = workflowRun === null ? EVERY : OF_RUN;
  const found: StoredCheckpoint[] = [];
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const parameters = { run_id: workflowRun, per_page: PAGE_SIZE, page };
    const { artifacts } = await github.rest<{ artifacts: readonly RestArtifact[] }>(
      route,
      parameters,
    );
    for (const artifact of artifacts) {
      const { id, name, expired, digest } = artifact;
      const isMeant = workflowRun !== null || isOfThisRepository(artifact);
      if (!expired && isMeant) found.push({ id: String(id), name, sha256: sha256Of(digest) });
    }
    if (artifacts.length < PAGE_SIZE) break;
  }
  return found;
}

/** In hex. GitHub prefixes it with `sha256:`, its library does not. */
export function sha256Of(digest: string | null | undefined): string | null {
  return /^(?:sha256:)?([0-9a-f]{64})$/.exec(digest ?? '')?.[1] ?? null;
}

/** A pull request from a fork runs untrusted code, which can upload anything under any name. */
function isOfThisRepository({ workflow_run: run }: RestArtifact): boolean {
  return run?.repository_id !== undefined && run.repository_id === run.head_repository_id;
}

const EVERY = 'GET /repos/{owner}/{repo}/actions/artifacts';
const OF_RUN = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts';
const ONE = 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}';
const MAX_TRIES = 4;

async function download(options: RestOptions, id: string, file: string): Promise<boolean> {
  const digest = await digestOf(options, id);
  if (digest === undefined) return false;
  makeFolder(dirname(file));
  for (let tries = 1; ; tries += 1) {
    const outcome = await tryDownload(options, id, file);
    if (outcome.type === 'gone') return false;
    if (outcome.type === 'done' && (digest === null || digest === outcome.digest)) return true;
    await rm(file, { force: true });
    if (tries === MAX_TRIES || outcome.type === 'refused') throw whyNot(id, outcome);
    await after(options.waitMs * 2 ** (tries - 1));
  }
}

/** The digest at upload; `null`: unknown; `undefined`: there is no such artifact. */
async function digestOf({ github }: RestOptions, id: string): Promise<string | null | undefined> {
  try {
    const artifact = await github.rest<RestArtifact>(ONE, { artifact_id: id });
    return artifact.expired ? undefined : (artifact.digest ?? null);
  } catch (error) {
    if (error instanceof Refusal && 'status' in error && error.status === 404) return undefined;
    throw error;
  }
}

type DownloadOutcome =
  | { readonly type: 'done'; readonly digest: string }
  | { readonly type: 'gone' }
  | { readonly type: 'refused' | 'failed'; readonly why: string };

async function tryDownload(
  options: RestOptions,
  id: string,
  file: string,
): Promise<DownloadOutcome> {
  const { apiUrl, repository, token } = options;
  const headers = { authorization: `Bearer ${token}`, 'user-agent': 'phasegate' };
  try {
    const url = `${apiUrl}/repos/${repository}/actions/artifacts/${encodeURIComponent(id)}/zip`;
    const ask = (at: string) => fetch(at, { headers, redirect: 'manual', ...IN_TIME() });
    const first = await ask(url);
    const renamed = newAddress(first, url);
    const redirect = renamed === null ? first : await ask(renamed);
    const location = redirect.headers.get('location');
    if (location === null) return outcomeOf(redirect.status);
    // The token must not reach the storage service.
    const { status, body } = await fetch(new URL(location, renamed ?? url));
    if (status !== 200 || body === null) return outcomeOf(status);
    await pipeline(Readable.fromWeb(body), createWriteStream(file, { mode: 0o600 }));
    return { type: 'done', digest: `sha256:${(await digestFile(file)).sha256}` };
  } catch (error) {
    if (codeOf(error) === 'ENOSPC') throw diskRefusal(error, `${file} cannot be written`);
    return { type: 'failed', why: errorText(error) };
  }
}

/** Where the API itself has the artifact, if the repository was renamed since the job began; `null`: here. */
function newAddress({ status, headers }: Response, asked: string): string | null {
  const location = headers.get('location');
  if ((status !== 301 && status !== 308) || location === null) return null;
  const address = new URL(location, asked);
  return address.origin === new URL(asked).origin ? address.href : null;
}

const IN_TIME = () => ({ signal: AbortSignal.timeout(30_000) });

function outcomeOf(status: number): DownloadOutcome {
  if (status === 404 || status === 410) return { type: 'gone' };
  const isPassing = status === 429 || status >= 500;
  return { type: isPassing ? 'failed' : 'refused', why: `GitHub answered ${status}` };
}

function whyNot(id: string, outcome: Exclude<DownloadOutcome, { type: 'gone' }>): Refusal {
  if (outcome.type === 'done') {
    return damaged(
      `of artifact ${id}`,
      `the downloaded file has the digest ${outcome.digest}, but the uploaded file had another`,
    );
  }
  return new Refusal(
    `The artifact ${id} could not be downloaded: ${outcome.why}.`,
    'Give the job `permissions: { actions: read }`, or run the job again.',
  );
}
