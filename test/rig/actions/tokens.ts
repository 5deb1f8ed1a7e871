import { randomBytes } from 'node:crypto';
import { NOT_FOUND } from '../github/not-found.ts';
import { type ApiAnswer, type Call, repositoryOf } from '../github/server.ts';
import { type Permissions, refusal } from './permissions.ts';

/**
 * The tokens of jobs: each may do what its job's permissions say, and "expires when the job finishes".
 * https://docs.github.com/en/actions/concepts/security/github_token
 */
export class JobTokens {
  readonly #tokens = new Map<string, Issued>();
  /** Names that GitHub redirects to the repository of the workflows. */
  readonly formerNames = new Set<string>();

  /** `repository`: `owner/name`, the only one that the token knows. */
  issue(permissions: Permissions, repository = 'acme/widgets'): string {
    const token = `ghs_${randomBytes(18).toString('hex')}`;
    this.#tokens.set(token, { permissions, repository });
    return token;
  }

  revoke(token: string): void {
    this.#tokens.delete(token);
  }

  /** What GitHub says to who has this token; `null` lets the call through. */
  readonly permit = (call: Call, token: string): ApiAnswer | null => {
    const issued = this.#tokens.get(token);
    if (issued === undefined) return { status: 401, body: { message: 'Bad credentials' } };
    const wanted = repositoryOf(call);
    const isKnown = wanted === '' || wanted === issued.repository || this.formerNames.has(wanted);
    if (!isKnown) return NOT_FOUND;
    return refusal(issued.permissions, call);
  };

  /** Whether git may read `owner/name` with the token. */
  isKnown(token: string, repository: string): boolean {
    const issued = this.#tokens.get(token);
    return issued?.repository === repository && (issued.permissions.contents ?? 'none') !== 'none';
  }

  /** What GitHub's git says to a push with this token; `null` lets it through. */
  refusesPush(token: string): string | null {
    const { permissions, repository } = this.#tokens.get(token) ?? {};
    const may = permissions?.contents ?? 'none';
    if (may === 'write') return null;
    return may === 'read'
      ? `Permission to ${repository}.git denied to github-actions[bot].`
      : 'Write access to repository not granted.';
  }
}

interface Issued {
  readonly permissions: Permissions;
  readonly repository: string;
}
