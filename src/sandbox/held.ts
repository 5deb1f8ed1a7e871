import type { Policy } from '../core/plan/plan.ts';
import { Refusal } from '../ports.ts';
import type { Machine, Tool } from './machine.ts';

/** How child processes are isolated, from the strongest way to none. */
export type Held =
  | { readonly by: 'bubblewrap'; readonly path: string }
  /** Processes and rights, but not files. */
  | { readonly by: 'unshare'; readonly path: string; readonly setpriv: string | null }
  /** Rights only. */
  | { readonly by: 'setpriv'; readonly path: string }
  | { readonly by: 'nothing' };

/**
 * The best that the machine can and the policy asks for. Throws `Refusal` where the policy asks for more: a policy must
 * not look as if it were kept.
 */
export function heldBy(
  { isolation, network }: Pick<Policy, 'isolation' | 'network'>,
  machine: Machine,
): Held {
  refuseUnkept({ isolation, network }, machine);
  if (isolation === 'off') return { by: 'nothing' };
  const { bubblewrap, unshare, setpriv } = machine;
  if (bubblewrap.works) return { by: 'bubblewrap', path: bubblewrap.path };
  if (unshare.works)
    return { by: 'unshare', path: unshare.path, setpriv: setpriv.works ? setpriv.path : null };
  return setpriv.works ? { by: 'setpriv', path: setpriv.path } : { by: 'nothing' };
}

function refuseUnkept(
  { isolation, network }: Pick<Policy, 'isolation' | 'network'>,
  machine: Machine,
): void {
  if (network.type !== 'any') {
    if (isolation === 'off') throw contradiction();
    if (!machine.network.works) throw cannot('`policy.network`', machine.network);
  }
  if (isolation === 'required' && !machine.bubblewrap.works)
    throw cannot('`policy.isolation: required`', machine.bubblewrap);
}

function contradiction(): Refusal {
  return new Refusal(
    '`policy.network` cannot be enforced with `policy.isolation: off`.',
    'Remove one of the two from the pipeline.',
  );
}

function cannot(what: string, tool: Tool): Refusal {
  const { why, remedy } = tool.works ? { why: 'works', remedy: '' } : tool;
  return new Refusal(`${what} cannot be enforced here: bubblewrap ${why}.`, remedy);
}

/** What is in force, for the log: one line. */
export function heldText(
  held: Held,
  { isolation, network }: Pick<Policy, 'isolation' | 'network'>,
  machine: Machine,
): string {
  const beyond = network.type === 'any' ? '' : `; network: ${networkText(network)}`;
  switch (held.by) {
    case 'bubblewrap':
      return `Child processes run in a sandbox (bubblewrap): separate process list, only the workspace and a private home writable, no additional privileges${beyond}.`;
    case 'unshare':
      return `Child processes have a separate process list (unshare), but files are not isolated: bubblewrap ${whyNot(machine)}`;
    case 'setpriv':
      return `Child processes run without a sandbox, but without additional privileges: bubblewrap ${whyNot(machine)}`;
    case 'nothing':
      return isolation === 'off'
        ? 'Child processes run without a sandbox, because of `policy.isolation: off`.'
        : `Child processes run without a sandbox: bubblewrap ${whyNot(machine)}`;
  }
}

function networkText(network: Policy['network']): string {
  if (network.type === 'allow') return `${network.hosts.join(', ')}, and each agent's own model`;
  return "none but each agent's own model";
}

function whyNot({ bubblewrap }: Machine): string {
  return bubblewrap.works ? 'works.' : `${bubblewrap.why}. ${bubblewrap.remedy}`;
}
