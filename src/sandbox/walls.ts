import type { Machine, Tool } from './machine.ts';

/** One way to isolate child processes, and whether this machine supports it. */
export interface Wall {
  readonly wall: string;
  /** What holds it; `null` if nothing does. */
  readonly by: string | null;
  /** Why nothing does, and what to do about it. */
  readonly missing: { readonly why: string; readonly remedy: string } | null;
}

export function wallsOf({ bubblewrap, network, unshare, setpriv }: Machine): readonly Wall[] {
  return [
    wall('processes', { bubblewrap, unshare }),
    wall('files', { bubblewrap }),
    wall('rights', { bubblewrap, setpriv }),
    wall('network', { bubblewrap: network }),
  ];
}

/** The first of them that works, or why the best of them does not. */
function wall(name: string, tools: Readonly<Record<string, Tool>>): Wall {
  const [best, ...others] = Object.entries(tools);
  const working = [best, ...others].find((entry) => entry?.[1].works);
  if (working !== undefined) return { wall: name, by: working[0], missing: null };
  const tool = best?.[1];
  if (tool === undefined || tool.works) throw new Error(`nothing is known of ${name}`);
  const { why, remedy } = tool;
  return { wall: name, by: null, missing: { why: `bubblewrap ${why}`, remedy } };
}
