import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { JOURNALS } from '../../src/app/stored/journal-reader.ts';
import { packerOf } from '../../src/checkpoints/archive/pack.ts';
import { uploaderOf } from '../../src/checkpoints/upload/uploader.ts';
import { ownFolder } from '../../src/git/objects/own-folder.ts';
import { makeBundle } from '../../src/git/publish/bundle.ts';
import { phasegate } from '../rig/cli.ts';
import { directoryStore } from '../rig/directory-store.ts';
import { few } from '../rig/long.ts';
import { runGit, type TemporaryRepository, temporaryRepository } from '../rig/repository.ts';

few(1);

const pipeline = `version: 1
name: travelling
phases:
  plan: { run: "echo planned > plan.md; echo planned", artifacts: [plan.md] }
  make: { needs: plan, run: "echo made > made.txt", access: write }
  approve: { needs: make, gate: {} }
  ship: { needs: [approve, plan], run: "cat made.txt $PHASEGATE_ARTIFACTS/plan/plan.md > shipped.txt", access: write }
`;

// plan --> make --> approve | ship, elsewhere
test('a run goes on from its checkpoint in another clone, as if it had always been there', async () => {
  await using repo = await temporaryRepository({ files: { 'p.yml': pipeline } });
  const file = await waitingRunOf(repo);
  const elsewhere = await cloneOf(repo);
  const checked = await phasegate(elsewhere, ['verify', file, '--json']);
  expect(checked.json()).toMatchObject({ run: 'r1', ok: true, events: 7, faults: [] });
  const taken = await phasegate(elsewhere, ['resume', '--checkpoint', file, '--approve', '--json']);
  const run = taken.json();
  expect([taken.code, run.outcome, run.phases.plan?.attempts, run.phases.ship?.status]).toEqual([
    0,
    'succeeded',
    1,
    'succeeded',
  ]);
  expect(await runGit(elsewhere.path, ['show', 'phasegate/travelling/r1:shipped.txt'])).toBe(
    'made\nplanned',
  );
  const again = await phasegate(elsewhere, ['resume', '--checkpoint', file]);
  expect([again.code, again.stderr.replaceAll(elsewhere.path, '.')]).toEqual([
    2,
    'phasegate: The run `r1` already exists in ./.phasegate, and differs from the checkpoint.\n  Resume the existing run with `phasegate resume r1`, or move ./.phasegate/runs/r1 away first.',
  ]);
});

test('a checkpoint is verified and taken as it was downloaded, and refused if it is not as it was made', async () => {
  await using repo = await temporaryRepository({ files: { 'p.yml': pipeline } });
  const file = await waitingRunOf(repo);
  const elsewhere = await cloneOf(repo);
  const unpacked = join(repo.home, 'unpacked');
  const nested = join(repo.home, 'nested');
  await mkdir(unpacked);
  const { extract } = await import('tar');
  await extract({ file, cwd: unpacked });
  const name = file.slice(file.lastIndexOf('/') + 1);
  await mkdir(join(nested, name), { recursive: true });
  await cp(file, join(nested, name, name));
  const damaged = join(repo.home, 'damaged.tar.gz');
  await writeFile(damaged, (await readFile(file)).subarray(0, 900));
  const zip = join(repo.home, 'checkpoint.zip');
  await writeFile(zip, 'PK\u0003\u0004…');
  const verified: Record<string, readonly unknown[]> = {};
  for (const path of [unpacked, nested, damaged, zip]) {
    const { code, stdout } = await phasegate(elsewhere, ['verify', path]);
    verified[path.slice(repo.home.length + 1)] = [code, steady(stdout, repo.home)];
  }
  await writeFile(join(unpacked, 'phases/plan/artifacts/plan.md'), 'forged');
  const forged = await phasegate(elsewhere, ['resume', '--checkpoint', unpacked, '--approve']);
  const taken = await phasegate(elsewhere, ['resume', '--checkpoint', nested, '--json']);
  expect(verified).toMatchInlineSnapshot(`
    {
      "checkpoint.zip": [
        1,
        "✗ ~/checkpoint.zip is a zip archive.",
      ],
      "damaged.tar.gz": [
        1,
        "✗ The checkpoint ~/damaged.tar.gz is refused: the archive is incomplete or damaged (zlib: unexpected end of file).",
      ],
      "nested": [
        0,
        "✓ run r1: 7 events, the event chain and all artifacts are unchanged
      sha256:<64>",
      ],
      "unpacked": [
        0,
        "✓ run r1: 7 events, the event chain and all artifacts are unchanged
      sha256:<64>",
      ],
    }
  `);
  expect([forged.code, steady(forged.stderr, repo.home)]).toMatchInlineSnapshot(`
    [
      2,
      "phasegate: The checkpoint ~/unpacked is refused: "phases/plan/artifacts/plan.md" has another size.
      The file was damaged or changed after it was created. Use another checkpoint, or start a new run.",
    ]
  `);
  expect([taken.code, taken.json().outcome]).toEqual([3, 'waiting']);
});

/** Runs up to the gate, keeps a checkpoint, and loses everything else. */
async function waitingRunOf(repo: TemporaryRepository): Promise<string> {
  const ended = await phasegate(repo, ['run', 'p.yml', '--run', 'r1']);
  expect(ended.code, ended.stderr).toBe(3);
  const kept = join(repo.home, 'kept');
  await mkdir(kept);
  const folder = join(repo.path, '.phasegate/runs/r1');
  const packer = packerOf({
    folder,
    temporary: join(repo.home, 'temporary'),
    journal: JOURNALS,
    makeBundle: (file, range) => makeBundle(ownFolder(folder), file, range),
    phasegate: '0.1.0',
    attempt: 1,
  });
  const onNote = (note: string): void => expect.fail(note);
  const rest = { scope: '7', stores: [directoryStore(kept)], pauseMs: () => 0, onNote };
  const uploaded = await uploaderOf({ folder, packer, ...rest }).flush(20_000);
  await rm(join(repo.path, '.phasegate'), { recursive: true });
  return join(kept, uploaded?.name ?? '');
}

async function cloneOf(repo: TemporaryRepository) {
  const path = join(repo.home, 'elsewhere');
  await runGit(repo.home, ['clone', '--quiet', '--single-branch', repo.path, path]);
  return { path, home: repo.home };
}

function steady(text: string, home: string): string {
  return text.replaceAll(home, '~').replace(/\b[0-9a-f]{64}\b/g, '<64>');
}
