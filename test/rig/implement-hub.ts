import { exampleWorkflow, type PhasegateHub, phasegateHub } from './phasegate-hub.ts';
import type { ArtifactRules } from './results/artifact-service.ts';

/** write (a file) --> approve (a gate) --> ship (a pull request) */
export const IMPLEMENT_TASK = `version: 1
name: implement-task
inputs: { task: { type: string } }
agents: { coder: { use: command, run: 'echo "It is done." | tee done.txt' } }
phases:
  write: { agent: coder, prompt: "\${{ inputs.task }}", access: write }
  approve: { needs: write, gate: { environment: release } }
  ship: { needs: approve, deliver: { pull-request: { title: Do it, body: As asked. } } }
`;

export const BY_ANN = { event: 'workflow_dispatch', actor: 'ann', inputs: { task: 'Do it.' } };
export const APPROVED = { environment: 'release', user: 'bob', state: 'approved' } as const;

export interface ImplementOptions {
  readonly pipeline?: string;
  readonly workflow?: 'caller.yml' | 'two-job.yml';
  readonly change?: ((workflow: string) => string) | undefined;
  /** Whether ann, who starts runs, is a reviewer of the environment `release` beside bob, and GitHub lets her review her own. */
  readonly annReviews?: 'no' | 'own' | 'not her own';
  /** Whether `issues.yml` runs the same pipeline. */
  readonly runsForIssues?: boolean;
  readonly artifacts?: Partial<ArtifactRules>;
}

/** A repository whose workflow `implement.yml`, one of our examples, runs a pipeline. */
export async function implementHub({
  pipeline = IMPLEMENT_TASK,
  workflow = 'caller.yml',
  change = (text) => text,
  annReviews = 'no',
  runsForIssues = false,
  ...options
}: ImplementOptions = {}): Promise<PhasegateHub> {
  const folder = '.github/pipelines';
  const forIssues = runsForIssues ? { [`${folder}/implement-issue.yml`]: pipeline } : {};
  const hub = await phasegateHub({
    files: { 'a.txt': 'a\n', [`${folder}/implement-task.yml`]: pipeline, ...forIssues },
    workflows: {
      'implement.yml': change(await exampleWorkflow(workflow)),
      ...(runsForIssues ? { 'issues.yml': await exampleWorkflow('issues.yml') } : {}),
    },
    ...options,
  });
  hub.actions.protect('release', {
    reviewers: annReviews === 'no' ? ['bob'] : ['bob', 'ann'],
    preventSelfReview: annReviews === 'not her own',
  });
  return hub;
}

/** The branches with changes of runs, a line each. */
export const runBranches = ({ git }: PhasegateHub): Promise<string> =>
  git('for-each-ref', '--format=%(refname)', 'refs/heads/phasegate');
