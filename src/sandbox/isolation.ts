import type { Policy } from '../core/plan/plan.ts';
import { Refusal } from '../ports.ts';
import type { IsolationTool, Machine } from './machine.ts';

/** How child processes are isolated, from the strongest way to none. */
export type Isolation =
  | { readonly by: 'bubblewrap'; readonly path: string }
  /** Isolates processes and rights, but not files. */
  | (WeakerIsolation & {
      readonly by: 'unshare';
      readonly path: string;
      readonly setpriv: string | null;
    })
  /** Restricts rights only. */
  | (WeakerIsolation & { readonly by: 'setpriv'; readonly path: string })
  | (WeakerIsolation & { readonly by: 'nothing' });

interface WeakerIsolation {
  /** Why bubblewrap is not used, and how to fix that; `null`: the policy does not want it. */
  readonly why: string | null;
}

/** The isolation on this machine (see `isolationFor`), which is examined only if the policy asks for any. */
export async function isolationHere(
  policy: IsolationPolicy,
  look: () => Promise<Machine>,
): Promise<Isolation> {
  if (policy.isolation !== 'off') return isolationFor(policy, await look());
  if (policy.network.type !== 'any') throw contradiction();
  return { by: 'nothing', why: null };
}

type IsolationPolicy = Pick<Policy, 'isolation' | 'network'>;

/**
 * The strongest isolation that the machine supports and the policy asks for. Throws `Refusal` if the policy requires more: an
 * unenforced policy must not look enforced.
 */
export function isolationFor(policy: IsolationPolicy, machine: Machine): Isolation {
  requireIsolation(policy, machine);
  const { bubblewrap, unshare, setpriv } = machine;
  if (bubblewrap.works) return { by: 'bubblewrap', path: bubblewrap.path };
  const why = `${bubblewrap.why}. ${bubblewrap.remedy}`;
  if (unshare.works)
    return { by: 'unshare', path: unshare.path, setpriv: setpriv.works ? setpriv.path : null, why };
  return setpriv.works ? { by: 'setpriv', path: setpriv.path, why } : { by: 'nothing', why };
}

function requireIsolation({ isolation, network }: IsolationPolicy, machine: Machine): void {
  if (network.type !== 'any' && !machine.network.works)
    throw cannot('`policy.network`', machine.network);
  if (isolation === 'required' && !machine.bubblewrap.works)
    throw cannot('`policy.isolation: required`', machine.bubblewrap);
}

function contradiction(): Refusal {
  return new Refusal(
    '`policy.network` cannot be enforced with `policy.isolation: off`.',
    'Remove one of the two from the pipeline.',
  );
}

function cannot(what: string, tool: IsolationTool): Refusal {
  const { why, remedy } = tool.works ? { why: 'works', remedy: '' } : tool;
  return new Refusal(`${what} cannot be enforced here: bubblewrap ${why}.`, remedy);
}

/** The isolation in force as one line for the log. */
export function isolationText(isolation: Isolation, { network }: IsolationPolicy): string {
  switch (isolation.by) {
    case 'bubblewrap': {
      const beyond = network.type === 'any' ? '' : `; network: ${networkText(network)}`;
      return `Child processes run in a sandbox (bubblewrap): separate process list, only the workspace and a private home writable, no additional privileges${beyond}.`;
    }
    case 'unshare':
      return `Child processes have a separate process list (unshare), but files are not isolated: bubblewrap ${isolation.why}`;
    case 'setpriv':
      return `Child processes run without a sandbox, but without additional privileges: bubblewrap ${isolation.why}`;
    case 'nothing':
      return isolation.why === null
        ? 'Child processes run without a sandbox, because of `policy.isolation: off`.'
        : `Child processes run without a sandbox: bubblewrap ${isolation.why}`;
  }
}

function networkText(network: Policy['network']): string {
  if (network.type === 'allow') return `${network.hosts.join(', ')}, and each agent's own model`;
  return "none but each agent's own model";
}
