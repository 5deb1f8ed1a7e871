import { readCheckpointName } from '../core/checkpoint/name.ts';
import type { GitHubAnswer } from '../core/gate/gate-proof.ts';
import { amountAt, at, listAt, textAt } from '../core/lib/json-value.ts';
import type { GitHub } from '../github/client.ts';
import { ask, needing } from './answers.ts';
import { middleStarters, workflowRun } from './workflow-run.ts';

export interface EarlierQuestion {
  /** `GITHUB_RUN_ID` */
  readonly run: string;
  /** Name of the Phasegate run. */
  readonly name: string;
}

/** As far back as a run is looked for to resume it. */
const MAX_PAGES = 100;
const PAGE_SIZE = 100;

/**
 * The users who started an attempt of an earlier workflow run that worked on the run. Its journal names them, too, but a forged one
 * leaves them out; the checkpoint that each workflow run left stays.
 */
export async function earlierStarters(
  github: GitHub,
  question: EarlierQuestion,
): Promise<GitHubAnswer<readonly string[]>> {
  const found = await earlierRuns(github, question);
  if (found.type === 'unknown') return found;
  const answers = await Promise.all(found.value.map((run) => startersOf(github, run)));
  const starters: string[] = [];
  for (const answer of answers) {
    if (answer.type === 'unknown') return answer;
    starters.push(...answer.value);
  }
  return { type: 'known', value: starters };
}

async function startersOf(github: GitHub, run: string): Promise<GitHubAnswer<readonly string[]>> {
  const found = await workflowRun(github, run);
  if (found.type === 'unknown') return found;
  const { starters, attempt } = found.value;
  const between = await middleStarters(github, { run, attempt });
  return between.type === 'unknown'
    ? between
    : { type: 'known', value: [...starters, ...between.value] };
}

/** Ids of workflow runs grow. https://docs.github.com/en/rest/actions/artifacts#list-artifacts-for-a-repository */
async function earlierRuns(
  github: GitHub,
  { run, name }: EarlierQuestion,
): Promise<GitHubAnswer<readonly string[]>> {
  const about = `the workflow runs that worked on the run \`${name}\``;
  const question = { about, remedy: needing('actions: read') };
  const route = 'GET /repos/{owner}/{repo}/actions/artifacts';
  const runs = new Set<number>();
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const answer = await ask(
      question,
      () => github.rest<unknown>(route, { per_page: PAGE_SIZE, page }),
      (said) => (Array.isArray(at(said, 'artifacts')) ? listAt(said, 'artifacts') : undefined),
    );
    if (answer.type === 'unknown') return answer;
    for (const artifact of answer.value) {
      const isOfRun = readCheckpointName(textAt(artifact, 'name') ?? '')?.run === name;
      const id = amountAt(artifact, 'workflow_run', 'id');
      if (isOfRun && id !== null && id < Number(run)) runs.add(id);
    }
    if (answer.value.length < PAGE_SIZE) break;
  }
  return { type: 'known', value: [...runs].map(String) };
}
