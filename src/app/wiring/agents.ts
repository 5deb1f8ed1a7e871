import { resolve } from 'node:path';
import { AGENT_USES } from '../../core/plan/agent-traits.ts';
import type { AgentUse } from '../../core/plan/plan.ts';
import type { Agent, Agents, Reporter } from '../../ports.ts';
import { readRegularText } from '../../system/read-regular.ts';
import { userCache } from '../../system/user-cache.ts';

export interface AgentSurroundings {
  /** The root of the run's own repository, to which scripts of agents are relative. */
  readonly root: string;
  readonly reporter: Reporter;
}

/** The agents of this machine. Their code is loaded when the first of them is called. */
export function agentsHere(around: AgentSurroundings): Agents {
  let loaded: Promise<Agents> | null = null;
  const onCall = (use: AgentUse): Agent => ({
    call: async (call, on) => {
      loaded ??= load(around);
      return (await loaded)[use].call(call, on);
    },
  });
  return Object.fromEntries(AGENT_USES.map((use) => [use, onCall(use)])) as Agents;
}

/** The code of agents, which a run without them does without. */
export const agentsCode = () =>
  Promise.all([import('../../agents/agents.ts'), import('../../provision/provisioner.ts')]);

async function load({ root, reporter }: AgentSurroundings): Promise<Agents> {
  const [{ createAgents }, { createProvisioner }] = await agentsCode();
  const provision = createProvisioner({
    cacheFolder: userCache(process.env),
    offline: process.env.PHASEGATE_OFFLINE === '1',
    env: process.env,
  });
  return createAgents({
    readScript: async (path) => readRegularText(resolve(root, path)),
    findProgram: ({ agent, call }) =>
      provision({
        agent,
        pinned: call.agent.version,
        env: call.env,
        signal: call.signal,
        onNote: (text) => reporter.note(text),
      }),
  });
}
