import { type Answer, json, twirpError } from './answer.ts';
import type { Blobs } from './blobs.ts';
import { type Holder, runOfBackend } from './job.ts';

interface Artifact {
  readonly id: number;
  readonly name: string;
  /** The service's own name of workflow run and attempt, and of the job. */
  readonly backend: string;
  readonly job: string;
  readonly blob: string;
  finalized: { readonly size: number; readonly digest: string; readonly at: string } | null;
}

/** As GitHub's REST API tells of it. */
export interface ListedArtifact {
  readonly id: number;
  readonly name: string;
  readonly run: string;
  readonly attempt: number;
  readonly size: number;
  /** `sha256:…`, as the uploader said. */
  readonly digest: string;
  readonly createdAt: string;
}

export interface ArtifactRules {
  /** GitHub promises no order. */
  readonly ids: 'rising' | 'falling';
  /** Whether a token sees what earlier attempts of its workflow run uploaded. */
  readonly attempts: 'apart' | 'together';
}

/** `github.actions.results.api.v1.ArtifactService` */
export class ArtifactService {
  readonly #rules: ArtifactRules;
  readonly #blobs: Blobs;
  readonly #artifacts: Artifact[] = [];

  constructor(rules: ArtifactRules, blobs: Blobs) {
    this.#rules = rules;
    this.#blobs = blobs;
  }

  /** What is whole, of every run. */
  list(): readonly ListedArtifact[] {
    return this.#artifacts.flatMap(({ id, name, backend, finalized }) => {
      if (finalized === null) return [];
      const { size, digest, at: createdAt } = finalized;
      return [{ id, name, ...runOfBackend(backend), size, digest, createdAt }];
    });
  }

  /** Where its bytes are to be had, as the REST API would redirect; `null` if it is not there. */
  urlOf(id: number): string | null {
    const found = this.#artifacts.find((artifact) => artifact.id === id);
    return found === undefined ? null : this.#blobs.signedUrl(found.blob, found.name);
  }

  blobOf(id: number): string | null {
    return this.#artifacts.find((artifact) => artifact.id === id)?.blob ?? null;
  }

  remove(id: number): void {
    const at = this.#artifacts.findIndex((artifact) => artifact.id === id);
    if (at !== -1) this.#artifacts.splice(at, 1);
  }

  CreateArtifact(body: ArtifactRequest, holder: Holder): Answer {
    if (body.workflow_run_backend_id !== holder.run) return FORBIDDEN;
    const { name } = body;
    if (this.#artifacts.some((one) => one.backend === holder.run && one.name === name)) {
      const text = 'an artifact with this name already exists on the workflow run';
      return twirpError(409, 'already_exists', text);
    }
    const id = this.#nextId();
    const blob = `artifact-${id}`;
    this.#artifacts.push({ id, name, backend: holder.run, job: holder.job, blob, finalized: null });
    return json(200, { ok: true, signed_upload_url: this.#blobs.signedUrl(blob, null) });
  }

  FinalizeArtifact({ name, size, hash }: ArtifactRequest, holder: Holder): Answer {
    const found = this.#artifacts.find((one) => one.backend === holder.run && one.name === name);
    const bytes = found === undefined ? null : this.#blobs.bytes(found.blob);
    if (found === undefined || bytes === null) return NOT_FOUND;
    if (bytes.length !== Number(size)) return twirpError(400, 'invalid_argument', 'wrong size');
    found.finalized = { size: bytes.length, digest: hash, at: new Date().toISOString() };
    return json(200, { ok: true, artifact_id: String(found.id) });
  }

  ListArtifacts({ name_filter, id_filter }: ArtifactRequest, holder: Holder): Answer {
    const artifacts = this.#seenBy(holder)
      .filter(({ name }) => name_filter === undefined || name === name_filter)
      .filter(({ id }) => id_filter === undefined || String(id) === id_filter)
      .map(({ id, name, backend, job, finalized }) => ({
        workflow_run_backend_id: backend,
        workflow_job_run_backend_id: job,
        database_id: String(id),
        name,
        size: String(finalized?.size),
        created_at: finalized?.at,
        digest: finalized?.digest,
      }));
    return json(200, { artifacts });
  }

  GetSignedArtifactURL(body: ArtifactRequest, holder: Holder): Answer {
    const { workflow_run_backend_id: backend, name } = body;
    const found = this.#seenBy(holder).find((one) => one.backend === backend && one.name === name);
    if (found === undefined) return NOT_FOUND;
    return json(200, { name, signed_url: this.#blobs.signedUrl(found.blob, name) });
  }

  DeleteArtifact({ name }: ArtifactRequest, holder: Holder): Answer {
    const found = this.#seenBy(holder).find((one) => one.name === name);
    if (found === undefined) return NOT_FOUND;
    this.remove(found.id);
    return json(200, { ok: true, artifact_id: String(found.id) });
  }

  #seenBy({ run }: Holder): readonly Artifact[] {
    const own = runOfBackend(run).run;
    return this.#artifacts.filter(({ backend, finalized }) =>
      finalized === null
        ? false
        : this.#rules.attempts === 'apart'
          ? backend === run
          : runOfBackend(backend).run === own,
    );
  }

  #nextId(): number {
    const last = this.#artifacts.at(-1)?.id;
    if (this.#rules.ids === 'rising') return (last ?? 1_000) + 1;
    return (last ?? 1_000_000) - 1;
  }
}

/** The fields of all of its requests. */
export interface ArtifactRequest {
  readonly workflow_run_backend_id: string;
  readonly name: string;
  readonly size: string;
  readonly hash: string;
  readonly name_filter?: string;
  readonly id_filter?: string;
}

const NOT_FOUND = twirpError(404, 'not_found', 'artifact not found');
const FORBIDDEN = twirpError(403, 'permission_denied', 'not this run');
