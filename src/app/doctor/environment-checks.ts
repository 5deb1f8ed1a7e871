import { environmentKey } from '../../core/gate/environment-name.ts';
import { pipelineEnvironments } from '../../core/library/on-github.ts';
import type { DoctorCheck } from '../../core/view/doctor-check.ts';
import { environmentCheck } from '../../gates/environment-check.ts';
import type { Repository } from '../../git/repository.ts';
import { RETRY_POLICY } from '../../github/attempts.ts';
import { gitHub } from '../../github/client.ts';
import { readPipelineFile } from '../stored/pipeline-file.ts';
import { usualPipelines } from '../stored/usual-pipelines.ts';
import { gitHubAccess, githubToken } from '../wiring/github-access.ts';

/** Whether gates of the repository's pipelines could be proved; empty without GitHub or such a gate. */
export async function environmentChecks(
  repository: Repository,
  env: NodeJS.ProcessEnv,
): Promise<readonly DoctorCheck[]> {
  const names = environmentsIn(repository.root);
  const access = names.length === 0 ? null : gitHubAccess(await repository.origin(), env);
  if (access === null) return [];
  if (env.PHASEGATE_OFFLINE === '1')
    return [unseen(names, '`PHASEGATE_OFFLINE` is set', 'Unset `PHASEGATE_OFFLINE`.')];
  const token = githubToken(env);
  if (token === null) return [unseen(names, 'there is no token', TOKEN_REMEDY)];
  const { signal } = new AbortController();
  const github = await gitHub({ ...access, token, patience: RETRY_POLICY, signal });
  return Promise.all(names.map((name) => environmentCheck(github, name)));
}

/** Environments of all gates, each once. `phasegate check` reports invalid files. */
function environmentsIn(root: string): readonly string[] {
  const named = usualPipelines(root).flatMap((file) => {
    const { pipeline } = readPipelineFile(file, root);
    return pipeline === null ? [] : pipelineEnvironments(pipeline);
  });
  return [...new Map(named.map((name) => [environmentKey(name), name])).values()].sort();
}

function unseen(names: readonly string[], why: string, remedy: string): DoctorCheck {
  const detail = `${names.join(', ')}: not checked, because ${why}`;
  return { check: 'environments', ok: null, detail, remedy };
}

const TOKEN_REMEDY = 'Set `GITHUB_TOKEN`, for example to the output of `gh auth token`.';
