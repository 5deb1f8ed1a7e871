import type { StoredRun } from '../app/stored/stored.ts';
import type { GateVerdict } from '../core/gate/gate-proof.ts';
import { digestOf } from '../core/lib/brands.ts';
import { textAt } from '../core/lib/json-value.ts';
import type { GateDecided } from '../core/run/event.ts';
import { type GateStory, gateStory } from '../core/run/show/gate-story.ts';
import { isForItem } from '../core/run/state.ts';
import { oneLine } from '../core/text/line.ts';
import { Refusal } from '../ports.ts';
import type { Job } from './job.ts';

/** No approval of this change was proved: nothing is recorded or written. */
export class GateNotProved extends Refusal {
  override readonly name = 'GateNotProved';
}

/** In the job behind an environment: the decision that a person made there. Throws `GateNotProved`. */
export async function decidedInEnvironment(
  job: Job,
  stored: StoredRun,
  head: string,
): Promise<GateDecided> {
  const { context, inputs, ownGithub: github } = job;
  const { proveGate } = await import('../gates/environment.ts');
  const story = storyOf(stored, head);
  const verdict = await proveGate({
    github: await github(),
    run: String(context.runId),
    attempt: context.runAttempt,
    job: String(inputs.job ?? ''),
    name: stored.run,
    lines: stored.events.length,
    beganElsewhere: beganElsewhere(job, stored),
    published: publishedBy(inputs),
    story,
  });
  return decisionOf(story, verdict);
}

/** Whether earlier workflow runs may have worked on the run. An item's run has the name of its item, wherever it began. */
export const beganElsewhere = (
  { context }: Pick<Job, 'context'>,
  { started, state }: Pick<StoredRun, 'started' | 'state'>,
): boolean => textAt(started.github, 'run_id') !== String(context.runId) || isForItem(state);

/** In a later job, after GitHub ended the job behind the environment: the rejection; `null`: none. */
export async function rejectedInEnvironment(
  { context, ownGithub: github, print }: Job,
  stored: StoredRun,
  head: string,
): Promise<GateDecided | null> {
  const { readRejection } = await import('../gates/environment.ts');
  const story = storyOf(stored, head);
  const published = { gate: story.gate, digest: story.digest, environment: null };
  const run = String(context.runId);
  const verdict = await readRejection({ github: await github(), run, published, story });
  if (verdict.type === 'decided') return decisionOf(story, verdict);
  print(`· Rejection not proved (point ${verdict.point}): ${oneLine(verdict.message)}.`);
  return null;
}

function storyOf({ run, plan, state, events }: StoredRun, head: string): GateStory {
  const story = gateStory({ plan, state, events, digest: digestOf(head) });
  if (story !== null) return story;
  throw new Refusal(
    `The run \`${run}\` does not wait at a gate.`,
    'Run this job only if the earlier job has the output `next: gate`.',
  );
}

function publishedBy({ gate, digest }: Job['inputs']) {
  return { gate: gate ?? '', digest: digest ?? '', environment: null };
}

function decisionOf({ gate }: GateStory, verdict: GateVerdict): GateDecided {
  if (verdict.type === 'refused') {
    const { point, message, remedy, isPassing = false } = verdict;
    throw new GateNotProved(
      `The gate \`${gate}\` is not proved (point ${point}): ${message}.`,
      remedy,
      { isPassing },
    );
  }
  const { decision, actor, comment, approval } = verdict;
  const proof = 'environment';
  return { type: 'gateDecided', phase: gate, decision, actor, comment, proof, approval };
}
