import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { PlannedAgent } from '../../core/plan/plan.ts';
import type { EngineDependencies } from '../../engine/dependencies.ts';
import { trustedProgram } from '../../process/programs.ts';
import { versionOf } from '../../provision/version-of.ts';
import { ifAllowed } from '../../system/disk.ts';

/**
 * The version of an agent's program: the one that the pipeline pins, else the installed one, else the one that would be
 * installed. For `scripted`, the digest of its script. Computed once per program.
 */
export function agentIdentity(root: string): EngineDependencies['versionOf'] {
  const known = new Map<string, Promise<string | null>>();
  return (agent) => {
    const { use, version, script } = agent;
    const name = JSON.stringify([use, version, script]);
    const asked = known.get(name) ?? identityOf(agent, root);
    known.set(name, asked);
    return asked;
  };
}

async function identityOf(
  { use, version, script }: PlannedAgent,
  root: string,
): Promise<string | null> {
  if (script !== null) return scriptDigest(resolve(root, script));
  if (version !== null) return version;
  const { NATIVE } = await import('../../agents/agents.ts');
  const native = NATIVE.find(({ program }) => program === use);
  if (native === undefined) return null;
  const own = trustedProgram(native.program, process.env.PATH ?? '');
  return own === null ? native.version : versionOf(own, process.env);
}

/** `null` if the script is unreadable; the agent reports that when it plays the script. */
function scriptDigest(path: string): string | null {
  const bytes = ifAllowed(() => readFileSync(path));
  return bytes === null ? null : hash('sha256', bytes);
}
