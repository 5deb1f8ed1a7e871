import { type Answer, json, twirpError } from './answer.ts';
import type { Blobs } from './blobs.ts';
import { DEFAULT_REF, type Holder } from './job.ts';

interface Entry {
  readonly id: number;
  readonly scope: string;
  readonly key: string;
  /** Of what the library hashed its paths to; `null` fits any. */
  readonly version: string | null;
  readonly blob: string;
  isSaved: boolean;
}

/** `github.actions.results.api.v1.CacheService` */
export class CacheService {
  readonly #blobs: Blobs;
  readonly #entries: Entry[] = [];

  constructor(blobs: Blobs) {
    this.#blobs = blobs;
  }

  /** Keys of what is saved, in the order in which it was. */
  keys(): readonly string[] {
    return this.#entries.filter(({ isSaved }) => isSaved).map(({ key }) => key);
  }

  blobOf(key: string): string | null {
    return this.#entries.find((entry) => entry.key === key)?.blob ?? null;
  }

  /** As somebody would who knows paths and compression of the job that is to find it. */
  plant(key: string, bytes: Buffer): void {
    const id = 5_001 + this.#entries.length;
    const blob = `cache-${id}`;
    this.#blobs.replace(blob, bytes);
    this.#entries.push({ id, scope: DEFAULT_REF, key, version: null, blob, isSaved: true });
  }

  remove(key: string): void {
    const at = this.#entries.findIndex((entry) => entry.key === key);
    if (at !== -1) this.#entries.splice(at, 1);
  }

  CreateCacheEntry({ key, version }: CacheRequest, { writable }: Holder): Answer {
    const [scope] = writable;
    if (scope === undefined) {
      return json(200, { ok: false, message: 'cache write denied: token is read-only' });
    }
    if (
      this.#entries.some((one) => one.scope === scope && one.key === key && one.version === version)
    ) {
      const text = 'cache entry with the same key, version, and scope already exists';
      return twirpError(409, 'already_exists', text);
    }
    const id = 5_001 + this.#entries.length;
    const blob = `cache-${id}`;
    this.#entries.push({ id, scope, key, version, blob, isSaved: false });
    return json(200, { ok: true, signed_upload_url: this.#blobs.signedUrl(blob, null) });
  }

  FinalizeCacheEntryUpload({ key, version }: CacheRequest, { writable }: Holder): Answer {
    const found = this.#entries.find(
      (one) => writable.includes(one.scope) && one.key === key && one.version === version,
    );
    if (found === undefined || this.#blobs.bytes(found.blob) === null) {
      return twirpError(404, 'not_found', 'cache entry not found');
    }
    found.isSaved = true;
    return json(200, { ok: true, entry_id: String(found.id) });
  }

  /** An exact key first, then for each key in order the newest that begins so; the token's own scope before others. */
  GetCacheEntryDownloadURL(request: CacheRequest, { readable }: Holder): Answer {
    if (readable.length === 0) {
      return twirpError(403, 'permission_denied', 'cache read denied: no readable scopes');
    }
    const { key, version, restore_keys: more = [] } = request;
    for (const scope of readable) {
      const saved = this.#entries.filter(
        (one) => one.isSaved && one.scope === scope && (one.version ?? version) === version,
      );
      const found =
        saved.find((one) => one.key === key) ??
        [key, ...more]
          .map((prefix) => saved.findLast((one) => one.key.startsWith(prefix)))
          .find((one) => one !== undefined);
      if (found === undefined) continue;
      const signed_download_url = this.#blobs.signedUrl(found.blob, null);
      return json(200, { ok: true, signed_download_url, matched_key: found.key });
    }
    return json(200, { ok: false, signed_download_url: '', matched_key: '' });
  }
}

/** The fields of all of its requests. */
export interface CacheRequest {
  readonly key: string;
  readonly version: string;
  readonly restore_keys?: readonly string[];
}
