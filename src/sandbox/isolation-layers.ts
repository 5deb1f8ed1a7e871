import type { IsolationTool, Machine } from './machine.ts';

/** One way to isolate child processes, and whether this machine supports it. */
export interface IsolationLayer {
  readonly layer: string;
  /** The tool that isolates; `null`: none works. */
  readonly by: string | null;
  /** Why none works, and how to fix that; `null`: one works. */
  readonly missing: { readonly why: string; readonly remedy: string } | null;
}

export function isolationLayersOf({
  bubblewrap,
  network,
  unshare,
  setpriv,
}: Machine): readonly IsolationLayer[] {
  return [
    layer('processes', { bubblewrap, unshare }),
    layer('files', { bubblewrap }),
    layer('rights', { bubblewrap, setpriv }),
    layer('network', { bubblewrap: network }),
  ];
}

/** The first tool that works, or why the best one does not. */
function layer(name: string, tools: Readonly<Record<string, IsolationTool>>): IsolationLayer {
  const [best, ...others] = Object.entries(tools);
  const working = [best, ...others].find((entry) => entry?.[1].works);
  if (working !== undefined) return { layer: name, by: working[0], missing: null };
  const tool = best?.[1];
  if (tool === undefined || tool.works) throw new Error(`nothing is known of ${name}`);
  const { why, remedy } = tool;
  return { layer: name, by: null, missing: { why: `bubblewrap ${why}`, remedy } };
}
