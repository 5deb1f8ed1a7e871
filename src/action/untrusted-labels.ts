import {
  isPhasegateLabel,
  labelsAlone,
  MAX_LABELS,
  namesLabel,
} from '../core/gate/untrusted-labels.ts';
import type { PhaseId } from '../core/lib/brands.ts';
import { textAt } from '../core/lib/json-value.ts';
import type { Plan } from '../core/plan/plan.ts';
import type { RunState } from '../core/run/state.ts';
import type { GitHub } from '../github/client.ts';
import { isNotFound } from '../github/refusal.ts';
import { Refusal } from '../ports.ts';

/**
 * The phases of a run that somebody without write access triggered which may be delivered without an approval, because
 * all that it would do is to add harmless labels; `null` where it would do more. Throws `Refusal` for labels that are not.
 */
export async function harmlessLabels(
  github: () => Promise<GitHub>,
  { plan, state }: { readonly plan: Plan; readonly state: RunState },
): Promise<ReadonlySet<PhaseId> | null> {
  const alone = labelsAlone(plan, state);
  if (alone === null) return null;
  const { labels, phases } = alone;
  if (labels.length > MAX_LABELS)
    throw harmful(`a run may add ${MAX_LABELS} labels, not ${labels.length}`);
  const ours = labels.find(isPhasegateLabel);
  if (ours !== undefined) throw harmful(`\`${ours}\` is a label of Phasegate`);
  const client = await github();
  for (const label of labels)
    if (!(await exists(client, label))) throw harmful(`there is no label \`${label}\``);
  await refuseTriggers(client, labels);
  return phases;
}

function harmful(why: string): Refusal {
  return new Refusal(
    `Untrusted triggers may add existing labels only that start nothing: ${why}.`,
    'Add a `gate` before the delivery, so that a person with write access decides.',
  );
}

/** https://docs.github.com/en/rest/issues/labels#get-a-label */
async function exists(github: GitHub, name: string): Promise<boolean> {
  try {
    await github.rest('GET /repos/{owner}/{repo}/labels/{name}', { name });
    return true;
  } catch (error) {
    if (isNotFound(error)) return false;
    throw error;
  }
}

/** A label can trigger a workflow with its own permissions. Checks the workflows of the default branch. */
async function refuseTriggers(github: GitHub, labels: readonly string[]): Promise<void> {
  for (const { path, text } of await workflowsOf(github)) {
    const label = labels.find((one) => namesLabel(text, one));
    if (label !== undefined) throw harmful(`${path} names the label \`${label}\``);
  }
}

const WORKFLOWS_FOLDER = '.github/workflows';

/** https://docs.github.com/en/rest/repos/contents#get-repository-content */
async function workflowsOf(github: GitHub) {
  const listed = await contentAt(github, WORKFLOWS_FOLDER);
  if (!Array.isArray(listed)) throw fileUnreadable(WORKFLOWS_FOLDER);
  const paths = listed
    .flatMap((entry) => textAt(entry, 'path') ?? [])
    .filter((path) => /\.ya?ml$/.test(path));
  return Promise.all(
    paths.map(async (path) => ({ path, text: await readRepositoryFile(github, path) })),
  );
}

async function readRepositoryFile(github: GitHub, path: string): Promise<string> {
  const content = textAt(await contentAt(github, path), 'content');
  if (content === null) throw fileUnreadable(path);
  return Buffer.from(content, 'base64').toString();
}

const contentAt = (github: GitHub, path: string): Promise<unknown> =>
  github.rest<unknown>('GET /repos/{owner}/{repo}/contents/{+path}', { path });

const fileUnreadable = (path: string): Refusal =>
  new Refusal(
    `GitHub does not show ${path}, so labels that start workflows are not known.`,
    'The token needs `permissions: { contents: read }`.',
  );
