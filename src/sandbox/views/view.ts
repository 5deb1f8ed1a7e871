import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Confine, ReadView, ViewCommand } from '../../ports.ts';
import { ownPath, requiredProgram } from '../../process/programs.ts';
import { reopenTree } from '../../system/open-folder.ts';
import { removeTree } from '../../system/remove-tree.ts';
import { layerOver } from '../homes/homes.ts';
import type { Overlay, Overlays } from './overlay.ts';

export interface ViewSource {
  /** With links resolved. */
  readonly workspace: string;
  readonly overlays: Overlays;
  /** The folder for upper layers. */
  readonly layers: string;
  /** Confines children that see replacements of folders. */
  readonly confineIn: (views: ReadonlyMap<string, string>, own: readonly Overlay[]) => Confine;
}

/** A reader's private view: its changes go to a layer over the workspace, and are removed with the view. */
export async function createView(source: ViewSource): Promise<ReadView> {
  const { workspace, overlays, layers, confineIn } = source;
  const own = await mkdtemp(join(layers, 'view-'));
  const overlay = await layerOver(workspace, own, join(own, 'merged'));
  const { upper, at } = overlay;
  const asSeen = (program: string, args: readonly string[]): ViewCommand => ({
    ...overlays.shown(overlay, { program, args }),
    folder: at,
  });
  return {
    upper,
    confine: confineIn(new Map([[workspace, at]]), [overlay]),
    asSeen,
    opaque: () => {
      reopenTree(upper);
      return opaqueFolders({ lower: workspace, upper, asSeen });
    },
    [Symbol.asyncDispose]: () => removeTree(own),
  };
}

interface ViewLayers {
  readonly lower: string;
  readonly upper: string;
  readonly asSeen: ReadView['asSeen'];
}

/**
 * Folders that were removed and created again. Their mark is an attribute that Node cannot read, so they are detected by names of
 * the lower layer that the view does not show.
 */
async function opaqueFolders({ lower, upper, asSeen }: ViewLayers): Promise<readonly string[]> {
  const doubtful = await hiddenNames({ lower, upper }, '.');
  if (doubtful.length === 0) return [];
  const gone = new Set(
    await missing(
      asSeen,
      doubtful.map(({ witness }) => witness),
    ),
  );
  return doubtful
    .filter(({ witness }) => gone.has(witness))
    .map(({ folder }) => folder)
    .toSorted();
}

interface OpaqueCandidate {
  readonly folder: string;
  /** A name that only the lower layer has: visible unless the folder is opaque. */
  readonly witness: string;
}

async function hiddenNames(
  layers: Pick<ViewLayers, 'lower' | 'upper'>,
  at: string,
): Promise<OpaqueCandidate[]> {
  const { lower, upper } = layers;
  if (!existsSync(join(lower, at))) return [];
  const entries = await readdir(join(upper, at), { withFileTypes: true });
  const over = new Set(entries.map(({ name }) => name));
  const below = await readdir(join(lower, at)).catch(() => []);
  const witness = below.find((name) => !over.has(name));
  // The root itself cannot be removed.
  const own =
    witness === undefined || at === '.' ? [] : [{ folder: at, witness: join(at, witness) }];
  const doubts = [...own];
  for (const entry of entries.filter((one) => one.isDirectory()))
    doubts.push(...(await hiddenNames(layers, join(at, entry.name))));
  return doubts;
}

/** The paths that the view does not show. */
async function missing(
  asSeen: ReadView['asSeen'],
  paths: readonly string[],
): Promise<readonly string[]> {
  const look = `cd "$0"; while IFS= read -r at; do [ -e "./$at" ] || [ -L "./$at" ] || echo "$at"; done`;
  const sh = requiredProgram('sh');
  const { program, args } = asSeen(sh, ['-c', look, asSeen(sh, []).folder]);
  const running = promisify(execFile)(program, [...args], {
    env: { ...process.env, PATH: ownPath() },
    maxBuffer: 64 * 1024 * 1024,
  });
  running.child.stdin?.on('error', () => {}).end(`${paths.join('\n')}\n`);
  const { stdout } = await running;
  return stdout.split('\n').filter((line) => line !== '');
}
