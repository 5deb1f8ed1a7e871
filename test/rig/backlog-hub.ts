import type { JobRecord } from './actions/job.ts';
import { startRun } from './actions/start.ts';
import type { RunEnd, WorkflowRun } from './actions/workflow-run.ts';
import { openThread, type Thread } from './github/world.ts';
import { exampleWorkflow, type PhasegateHub, phasegateHub } from './phasegate-hub.ts';

/** build (writes) --> check --> ship; what the agent says depends on words in the item's title. */
export const PIPELINE = `version: 1
name: task
agents: { worker: { use: command, run: bash tools/agent.sh } }
phases:
  build: { agent: worker, prompt: "Do this: \${{ item.title }}", access: write }
  check: { needs: build, run: test -f out.txt }
  ship: { needs: check, deliver: { pull-request: { title: "\${{ item.title }}", body: As asked. } } }
`;

export const GATED = PIPELINE.replace('needs: check, deliver', 'needs: approve, deliver').concat(
  '  approve: { needs: check, gate: { environment: release } }\n',
);

export const AGENT = `say() { printf '%s' "$1" > "$PHASEGATE_RESULT"; }
has() { sed -n "/$1/,/ ends ---/p" "$PHASEGATE_PROMPT" | grep -qi -- "$2"; }
case "$PHASEGATE_PHASE" in
triage)
  risk=low; if has '^Title:' 'delete all'; then risk=high; fi
  say '{"status":"complete","summary":"assessed","assessment":{"size":"small","complexity":"low","risk":"'$risk'"}}'
  ;;
build)
  if has 'Do this' paint && ! grep -q 'Green, please' "$PHASEGATE_PROMPT"; then
    say '{"status":"blocked","summary":"?","question":"Which colour?"}'; exit
  fi
  echo built | tee out.txt
  ;;
esac
`;

export const CONFIG = `version: 1
backlog: { source: issues }
limits: { wip: 3, concurrent: 3 }
pipelines: { task: .github/pipelines/task.yml }
`;

export async function backlogHub(
  files: Readonly<Record<string, string>> = {},
  workflow = (text: string): string => text,
): Promise<PhasegateHub> {
  const hub = await phasegateHub({
    files: {
      'phasegate.yml': CONFIG,
      '.github/pipelines/task.yml': PIPELINE,
      'tools/agent.sh': AGENT,
      ...files,
    },
    workflows: { 'backlog.yml': workflow(await exampleWorkflow('backlog.yml')) },
  });
  hub.actions.protect('release', { reviewers: ['bob'] });
  hub.actions.permissions.set('ann', 'write');
  return hub;
}

export function openItem(hub: PhasegateHub, title: string): Thread {
  const issue = openThread(hub.world, { title, body: '', author: 'ann', pull: null });
  issue.labels = ['phasegate'];
  return issue;
}

export const scheduled = (hub: PhasegateHub): Promise<WorkflowRun> =>
  startRun(hub, 'backlog.yml', { event: 'schedule', actor: 'ann' });

export function commented(
  hub: PhasegateHub,
  { number, comments }: Thread,
  login: string,
  body: string,
) {
  const id = hub.world.nextId++;
  comments.push({ id, author: login, body });
  const comment = { id, body, user: { login, type: 'User' } };
  const issue = { number, title: '', body: '', labels: [{ name: 'phasegate' }] };
  const payload = { action: 'created', comment, issue, sender: { login } };
  return startRun(hub, 'backlog.yml', { event: 'issue_comment', actor: login, payload });
}

/** Those that ran, in the order of their names, with how they ended. */
export function ran({ jobs }: RunEnd): readonly string[] {
  return [...jobs]
    .filter(([, { steps }]) => steps.length > 0)
    .map(([name, { conclusion }]) => `${name}: ${conclusion}`)
    .sort();
}

export const boardIn = ({ steps }: JobRecord): string =>
  steps.map(({ summary }) => summary).join('');
export const shown = ({ labels, comments }: Thread): readonly unknown[] => [
  ...labels,
  comments[0]?.body.split('\n\n<details>')[0],
];
export const pulls = ({ world }: PhasegateHub): readonly string[] =>
  world.threads.flatMap(({ title, pull }) => (pull === null ? [] : [title]));
