import { randomBytes } from 'node:crypto';
import type { ApiAnswer, Call } from '../github/server.ts';
import { type Permissions, refusal } from './permissions.ts';

/**
 * The tokens of jobs: each may do what its job's permissions say, and "expires when the job finishes".
 * https://docs.github.com/en/actions/concepts/security/github_token
 */
export class JobTokens {
  readonly #permissions = new Map<string, Permissions>();

  issue(permissions: Permissions): string {
    const token = `ghs_${randomBytes(18).toString('hex')}`;
    this.#permissions.set(token, permissions);
    return token;
  }

  revoke(token: string): void {
    this.#permissions.delete(token);
  }

  /** What GitHub says to who has this token; `null` lets the call through. */
  readonly permit = (call: Call, token: string): ApiAnswer | null => {
    const permissions = this.#permissions.get(token);
    if (permissions === undefined) return { status: 401, body: { message: 'Bad credentials' } };
    return refusal(permissions, call);
  };

  isKnown(token: string): boolean {
    return this.#permissions.has(token);
  }

  /** What GitHub's git says to a push with this token; `null` lets it through. */
  refusesPush(token: string): string | null {
    const may = this.#permissions.get(token)?.contents ?? 'none';
    if (may === 'write') return null;
    return may === 'read'
      ? 'Permission to acme/widgets.git denied to github-actions[bot].'
      : 'Write access to repository not granted.';
  }
}
