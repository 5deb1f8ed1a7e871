import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  copyFileSync,
  fsyncSync,
  mkdirSync,
  openSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { inTemporaryFolderLater, median, timed } from './measure.mjs';
import { cli } from './program.mjs';
import { gitIn, repository } from './workspace.mjs';

const PHASES = 10;
/** At the gate behind them: a run that is over needs no checkpoint. */
const WAITS = 3;
const MIB = 1024 * 1024;

/**
 * A checkpoint of ten writers on a large repository with a long history, beside a bundle of the run's commits; and the
 * waiting run brought back in a fresh clone, beside that clone. Milliseconds, and bytes of the checkpoint.
 */
export async function checkpoint(rounds, { files, megabytes }, from) {
  return inTemporaryFolderLater(async (base) => {
    const root = repository(join(base, 'repository'), files);
    await history(root, megabytes);
    writeFileSync(join(root, 'p.yml'), pipeline());
    gitIn(root)('add', 'p.yml');
    gitIn(root)('commit', '--quiet', '--message', 'pipeline');
    const ran = timed({
      argv: [process.execPath, cli, 'run', 'p.yml', '--run', 'r1'],
      cwd: root,
      exitCode: WAITS,
    });
    if (ran.error !== undefined) throw new Error(`The run failed: ${ran.error}`);
    const samples = { ours: [], bundle: [], archive: [], clone: [], restored: [] };
    let bytes = 0;
    for (let round = 0; round < rounds; round++) {
      const place = join(base, `${round}`);
      mkdirSync(place);
      samples.bundle.push(bundled(root, join(place, 'bundle')));
      samples.archive.push(archived(root, place));
      const sample = await packed(root, place, from);
      samples.ours.push(sample);
      bytes = statSync(sample.file).size;
      const clone = join(place, 'clone');
      const argv = ['git', 'clone', '--quiet', '--no-local', root, clone];
      samples.clone.push(timed({ argv, cwd: place }));
      const resume = [process.execPath, cli, 'resume', '--checkpoint', sample.file];
      samples.restored.push(timed({ argv: resume, cwd: clone, exitCode: WAITS }));
      rmSync(place, { recursive: true });
    }
    const of = (name) => median(samples[name]);
    return {
      ...{ files, megabytes, bytes },
      ...{ ours: of('ours'), bundle: of('bundle'), archive: of('archive') },
      ...{ clone: of('clone'), restored: of('restored') },
    };
  });
}

function pipeline() {
  const phases = Array.from({ length: PHASES }, (_, at) => [
    `p${at}`,
    {
      ...(at === 0 ? {} : { needs: `p${at - 1}` }),
      access: 'write',
      run: `echo ${at} > made-${at}`,
    },
  ]);
  const rest = { ok: { needs: `p${PHASES - 1}`, gate: {} }, end: { needs: 'ok', run: 'true' } };
  return JSON.stringify({
    version: 1,
    name: 'bench',
    phases: { ...Object.fromEntries(phases), ...rest },
  });
}

/** Commits of which each replaces a file of 10 MiB by another that nothing compresses; the last one removes it. */
async function history(root, megabytes) {
  const size = 10 * MIB;
  const child = spawn('git', ['-c', 'core.compression=0', 'fast-import', '--quiet'], {
    cwd: root,
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  const put = (data) =>
    new Promise((resolve) => {
      child.stdin.write(data, resolve);
    });
  const commit = (at, change) =>
    put(
      `commit refs/heads/main\ncommitter Bench <bench@localhost> ${1_700_000_000 + at} +0000\ndata 4\nstep\n` +
        `${at === 0 ? 'from refs/heads/main^0\n' : ''}${change}\n`,
    );
  const count = Math.ceil(megabytes / 10);
  for (let at = 0; at < count; at++) {
    await commit(at, `M 100644 inline large\ndata ${size}`);
    await put(randomBytes(size));
    await put('\n');
  }
  await commit(count, 'D large');
  child.stdin.end();
  await new Promise((resolve) => {
    child.on('close', resolve);
  });
  gitIn(root)('reset', '--quiet', '--hard', 'main');
}

/** The commits of the run alone, by git. */
function bundled(root, file) {
  const ref = 'phasegate/bench/r1';
  return timed({ argv: ['git', 'bundle', 'create', '--quiet', file, `main..${ref}`], cwd: root });
}

/** The same with the journal in an archive that is on the disk. */
function archived(root, place) {
  const journal = join(root, '.phasegate/runs/r1');
  const script = `git bundle create --quiet "$0/parts" main..phasegate/bench/r1
    tar -czf "$0/archive.tar.gz" -C "$0" parts -C '${journal}' journal.jsonl
    sync "$0/archive.tar.gz"`;
  return timed({ argv: ['sh', '-ec', script, place], cwd: root });
}

async function packed(root, place, from) {
  const { JOURNALS } = await from('app/stored/journal-reader');
  const { packerOf } = await from('checkpoints/archive/pack');
  const { uploaderOf } = await from('checkpoints/upload/uploader');
  const { ownFolder } = await from('git/objects/own-folder');
  const { makeBundle } = await from('git/publish/bundle');
  const folder = join(root, '.phasegate/runs/r1');
  const kept = join(place, 'kept');
  mkdirSync(kept);
  rmSync(join(folder, 'uploaded.json'), { force: true });
  const started = performance.now();
  const packer = packerOf({
    folder,
    temporary: join(place, 'temporary'),
    journal: JOURNALS,
    makeBundle: (file, range) => makeBundle(ownFolder(folder), file, range),
    phasegate: '0.1.0',
    attempt: 1,
  });
  const onNote = (note) => process.stderr.write(`${note}\n`);
  const stores = [storeIn(kept)];
  const uploader = uploaderOf({ folder, packer, scope: '7', stores, pauseMs: () => 0, onNote });
  const uploaded = await uploader.flush(60_000);
  return { ms: performance.now() - started, file: join(kept, uploaded.name) };
}

/** A store that keeps what is put there, on the disk. */
const storeIn = (folder) => ({
  name: 'directory',
  put: async (name, file) => {
    copyFileSync(file, join(folder, name));
    for (const path of [join(folder, name), folder]) {
      const opened = openSync(path, 'r');
      fsyncSync(opened);
      closeSync(opened);
    }
    return { id: name, name, sha256: null };
  },
  get: async () => false,
  find: async () => [],
});
