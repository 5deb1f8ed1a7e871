import { existsSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { redactionOf } from '../../app/wiring/redaction.ts';
import { secretsOf } from '../../app/wiring/secrets.ts';
import { refuseSecrets } from '../../checkpoints/artifacts.ts';
import { artifactsFolder } from '../../checkpoints/directory.ts';
import { phaseFolder } from '../../core/checkpoint/path.ts';
import type { PhaseId } from '../../core/lib/brands.ts';
import { redactJson } from '../../core/redaction/redact-json.ts';
import type { Detect } from '../../core/redaction/span.ts';
import type { LegWork } from '../../core/run/children/check-child.ts';
import type { SlotEnd } from '../../core/run/children/join.ts';
import type { ParentRun } from '../../core/run/children/parent.ts';
import type { RunEvent } from '../../core/run/event.ts';
import { faultOfOutputs } from '../../engine/validate-outputs.ts';
import { SecretFound } from '../../ports.ts';
import { loadLikelySecrets } from '../../redaction/likely-secrets.ts';
import { makeFolder } from '../../system/disk.ts';
import type { ReadChild } from './read-child.ts';

type ReadableChild = Extract<ReadChild, { type: 'child' }>;

/**
 * Copies a child run's results into the parent's folder. They are as untrusted as the agents: outputs must match their schemas,
 * artifacts may contain no secret, and texts are redacted.
 */
export async function acceptChild(
  parent: ParentRun,
  child: ReadableChild,
  folder: string,
): Promise<SlotEnd> {
  const { hidden } = secretsOf(parent.plan, process.env, 'redacted');
  const { redact, findSecrets } = redactionOf(hidden, await loadLikelySecrets());
  for (const [leg, work] of child.legs) {
    const fault =
      (await outputsFault(parent, work)) ?? (await secretIn({ child, leg, work }, findSecrets));
    if (fault !== null) return { type: 'lost', why: `was refused: \`${leg}\` ${fault}` };
  }
  for (const leg of child.legs.keys()) await copyLeg(leg, { from: child.folder, to: folder });
  const clean = (event: RunEvent): RunEvent => redactJson(event, redact);
  const legs = [...child.legs].map(([leg, { events, used }]): [PhaseId, LegWork] => [
    leg,
    { events: events.map(clean), used },
  ]);
  return { type: 'child', legs: new Map(legs) };
}

async function outputsFault({ phase }: ParentRun, { events }: LegWork): Promise<string | null> {
  for (const event of events) {
    if (!('outputs' in event)) continue;
    const fault = await faultOfOutputs(phase.outputs, event.outputs);
    if (fault !== null) return fault;
  }
  return null;
}

interface AcceptedLeg {
  readonly child: ReadableChild;
  readonly leg: PhaseId;
  readonly work: LegWork;
}

async function secretIn(
  { child, leg, work }: AcceptedLeg,
  findSecrets: Detect,
): Promise<string | null> {
  // The last attempt replaces artifacts of earlier ones.
  const left = work.events.flatMap((event) => ('artifacts' in event ? [event.artifacts] : []));
  const target = artifactsFolder(child.folder, leg);
  try {
    for (const { path, size } of left.at(-1) ?? [])
      await refuseSecrets({ target, findSecrets }, path, size);
    return null;
  } catch (error) {
    if (error instanceof SecretFound) return `left a secret: ${error.message.replace(/\.$/, '')}`;
    throw error;
  }
}

/** Copies records and artifacts of a leg; leftovers of a killed process are replaced. */
async function copyLeg(
  leg: PhaseId,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<void> {
  const [source, target] = [from, to].map((folder) => join(folder, 'phases', phaseFolder(leg)));
  if (source === undefined || target === undefined || !existsSync(source)) return;
  makeFolder(join(target, '..'));
  await rm(target, { recursive: true, force: true });
  await cp(source, target, { recursive: true, verbatimSymlinks: true });
}
