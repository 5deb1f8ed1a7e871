import { randomUUID } from 'node:crypto';
import { constants, lstatSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { mkdir, open, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { PhaseId } from '../core/lib/brands.ts';
import { secretsInName } from '../core/redaction/in-name.ts';
import type { Detect } from '../core/redaction/span.ts';
import type { Artifact } from '../core/run/event.ts';
import { shownPath } from '../core/view/shown-path.ts';
import { type ArtifactStore, Refusal, SecretFound } from '../ports.ts';
import { copyBytes } from '../system/copy-file.ts';
import { codeOf, diskRefusal, makeFolder, onDisk, syncFolder } from '../system/disk.ts';
import { openRegular, type RegularFile } from '../system/read-regular.ts';
import { removeTree } from '../system/remove-tree.ts';
import { inLayers, inRoot, type RootedPath } from './archive/layered-files.ts';
import { notPlain } from './archive/matching-files.ts';
import { artifactsFolder } from './directory.ts';
import { type ArtifactFault, copyRecorded } from './recorded-artifacts.ts';

/** Limits of one phase. */
const ARTIFACT_LIMITS = { files: 1_000, bytes: 512 * 1024 * 1024 } as const;

/** The artifacts of the run in this folder. New artifacts of a phase replace its earlier ones as a whole. */
export function openArtifacts(runFolder: string, findSecrets: Detect): ArtifactStore {
  return {
    collect: (phase, globs, workspace, over = null) =>
      onDisk(`The artifacts of \`${phase}\` cannot be collected`, async () => {
        const root = await realpath(workspace);
        const files = over === null ? inRoot(root, globs) : inLayers(root, globs, over);
        refuseTooMany(phase, files.length);
        const folder = artifactsFolder(runFolder, phase);
        return replace(folder, (target) => copyAll({ phase, target, findSecrets }, files));
      }),
    provide: ({ phase, name, artifacts }, folder) =>
      onDisk(`The artifacts of \`${phase}\` cannot be copied to ${folder}`, async () => {
        const from = artifactsFolder(runFolder, phase);
        await makeOwnFolder(dirname(join(folder, name)));
        const fault = await copyRecorded(from, join(folder, name), artifacts);
        if (fault !== null) throw changed(phase, fault);
      }),
  };
}

/** The folder of a phase contains those of its legs. It must be a real folder, not a link. */
async function makeOwnFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { mode: 0o700 });
  } catch (error) {
    if (codeOf(error) !== 'EEXIST' || !lstatSync(folder).isDirectory()) throw error;
  }
}

function changed(phase: PhaseId, { path, message }: ArtifactFault): Refusal {
  return new Refusal(
    `The artifact \`${shownPath(path)}\` of \`${phase}\` differs from the journal: it ${message}.`,
    `Run the phase again: \`phasegate resume --from ${phase}\`.`,
  );
}

interface ArtifactCopy {
  readonly phase: PhaseId;
  readonly target: string;
  readonly findSecrets: Detect;
}

/** Fills a new folder, then moves it to the old one's place. Leftovers of a dead process are removed. */
async function replace<T>(folder: string, fill: (target: string) => Promise<T>): Promise<T> {
  const above = dirname(folder);
  makeFolder(above);
  for (const name of readdirSync(above).filter((other) => other.startsWith('artifacts.'))) {
    await removeTree(join(above, name));
  }
  const target = `${folder}.${randomUUID()}`;
  try {
    mkdirSync(target, { mode: 0o700 });
    const filled = await fill(target);
    await removeTree(folder);
    renameSync(target, folder);
    syncFolder(above);
    return filled;
  } catch (error) {
    await removeTree(target);
    throw error;
  }
}

async function copyAll(
  copying: ArtifactCopy,
  files: readonly RootedPath[],
): Promise<readonly Artifact[]> {
  const artifacts: Artifact[] = [];
  let room: number = ARTIFACT_LIMITS.bytes;
  for (const source of files) {
    makeFolder(dirname(join(copying.target, source.path)));
    const artifact = await copy(copying, source, room);
    room -= artifact.size;
    artifacts.push(artifact);
  }
  for (const folder of foldersOf(files.map(({ path }) => path)))
    syncFolder(join(copying.target, folder));
  return artifacts;
}

/** Follows no link, even if one was created since the name was read, and does not wait at a pipe. */
async function copy(
  copying: ArtifactCopy,
  { root, path }: RootedPath,
  room: number,
): Promise<Artifact> {
  const from = join(root, path);
  using source = openOrRefuse(from, path);
  if ((await realpath(dirname(from))) !== dirname(from)) throw notPlain(path);
  if (source.stats.size > room) throw tooLarge(copying.phase);
  await using target = await open(join(copying.target, path), 'wx', 0o600);
  const { size, sha256 } = await copyBytes(source, target, room);
  if (size > room) throw tooLarge(copying.phase);
  await target.chmod(source.stats.mode & 0o777);
  await target.sync();
  await refuseSecrets(copying, path, size);
  return { path, size, sha256 };
}

/** Searches a stored artifact in `target`, in parts that overlap by more than the length of a secret. Throws `SecretFound`. */
export async function refuseSecrets(
  { target, findSecrets }: Pick<ArtifactCopy, 'target' | 'findSecrets'>,
  path: string,
  size: number,
): Promise<void> {
  if (secretsInName(path, findSecrets).length > 0) throw new SecretFound("An artifact's name");
  await using file = await open(join(target, path), constants.O_RDONLY);
  const buffer = Buffer.allocUnsafe(Math.min(size, 1024 * 1024));
  for (let at = 0; at < size; at += buffer.length - 16 * 1024) {
    const { bytesRead } = await file.read(buffer, 0, buffer.length, at);
    const [found] = findSecrets(buffer.toString('utf8', 0, bytesRead));
    if (found !== undefined) throw new SecretFound(`The artifact \`${shownPath(path)}\``);
    if (at + bytesRead >= size) return;
  }
}

function openOrRefuse(file: string, path: string): RegularFile {
  try {
    return openRegular(file, 'refused');
  } catch (error) {
    if (['ELOOP', 'ENXIO', 'EISDIR', 'EFTYPE'].includes(codeOf(error) ?? '')) throw notPlain(path);
    throw diskRefusal(error, `The artifact ${shownPath(file)} cannot be read`);
  }
}

function foldersOf(files: readonly string[]): ReadonlySet<string> {
  const folders = new Set(['.']);
  for (const file of files) {
    for (let at = dirname(file); !folders.has(at); at = dirname(at)) folders.add(at);
  }
  return folders;
}

function refuseTooMany(phase: PhaseId, files: number): void {
  if (files <= ARTIFACT_LIMITS.files) return;
  throw new Refusal(
    `The artifacts of \`${phase}\` have ${files} files; the maximum is ${ARTIFACT_LIMITS.files}.`,
    'Narrow the globs of its `artifacts`, or make the phase write one archive file.',
  );
}

function tooLarge(phase: PhaseId): Refusal {
  return new Refusal(
    `The artifacts of \`${phase}\` are larger than ${ARTIFACT_LIMITS.bytes / 1024 / 1024} MiB.`,
    'Narrow the globs of its `artifacts`.',
  );
}
