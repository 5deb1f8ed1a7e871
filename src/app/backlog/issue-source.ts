import { hostname } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { issueStore } from '../../backlog/issues/store.ts';
import type { BacklogStore } from '../../backlog/store.ts';
import type { GitHub } from '../../github/client.ts';
import type { LabelLockHolder } from '../../github/label-lock.ts';
import { Refusal } from '../../ports.ts';
import { gitHubAccess, githubToken } from '../wiring/github-access.ts';

/** The issues of the repository on GitHub to which the checkout's `origin` points. */
export function localIssueStore(root: string): BacklogStore {
  let made: Promise<GitHub> | null = null;
  const github = (): Promise<GitHub> => {
    made ??= connect(root);
    return made;
  };
  return issueStore({ github, holder: holder(), now: Date.now, pause });
}

async function connect(root: string): Promise<GitHub> {
  const { findRepository } = await import('../../git/repository.ts');
  const access = gitHubAccess(await (await findRepository(root)).origin(), process.env);
  if (access === null) {
    throw new Refusal(
      'The backlog is in issues, but the remote `origin` of this checkout is not on GitHub.',
      'Set `origin` with `git remote add origin …`, or keep the backlog in a file: `backlog: { source: file }`.',
    );
  }
  const token = githubToken(process.env);
  if (token === null) {
    throw new Refusal(
      `No token found to read the issues of ${access.repository}.`,
      'Set `GITHUB_TOKEN`, for example to the output of `gh auth token`.',
    );
  }
  const { gitHub } = await import('../../github/client.ts');
  const { RETRY_POLICY: PATIENCE } = await import('../../github/attempts.ts');
  const { signal } = new AbortController();
  return gitHub({ ...access, token, patience: PATIENCE, signal });
}

/** GitHub reports whether a workflow run is still active. The state of a local process is unknown elsewhere. */
function holder(): LabelLockHolder {
  const { GITHUB_RUN_ID: run = '', GITHUB_RUN_ATTEMPT: attempt = '' } = process.env;
  if (/^\d+$/.test(run) && /^\d+$/.test(attempt))
    return { type: 'workflow', run: Number(run), attempt: Number(attempt) };
  return { type: 'process', name: `${process.pid}@${hostname()}` };
}

const pause = (): Promise<void> => setTimeout(1000);
