import { tmpdir } from 'node:os';
import type { Machine } from '../machine.ts';
import { overlaysIn } from './overlay.ts';

/** Whether readers have private views on this machine, and a description. */
export interface ReaderViews {
  readonly detail: string;
  readonly remedy: string | null;
}

/** Determined by mounting an overlay in the folder for temporary files. */
export async function readerViews({ bubblewrap }: Machine): Promise<ReaderViews> {
  if (!bubblewrap.works) return shared(`bubblewrap ${bubblewrap.why}`, bubblewrap.remedy);
  const probe = await overlaysIn(tmpdir(), bubblewrap.path);
  if (!probe.works) return shared(`an overlay does not work here: ${probe.why}`, KERNEL);
  const { base } = probe.overlays;
  const where = base === tmpdir() ? '' : `; their changes are in memory (${base})`;
  return {
    detail: `each phase with read access has its own view of the workspace (overlay)${where}; renaming an existing folder fails with EXDEV, as across disks`,
    remedy: null,
  };
}

const shared = (why: string, remedy: string): ReaderViews => ({
  detail: `phases with read access share the workspace: ${why}`,
  remedy,
});

const KERNEL =
  'Overlays need Linux 5.11 or later, `mount` and `unshare` of util-linux, and the permission to create namespaces.';
