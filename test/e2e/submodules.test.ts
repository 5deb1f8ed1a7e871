import { join } from 'node:path';
import { expect, test } from 'vitest';
import { phasegate, record } from '../rig/cli.ts';
import { few } from '../rig/long.ts';
import { temporaryRepository } from '../rig/repository.ts';

few(1);

const ALLOWED = ['-c', 'protocol.file.allow=always'];

const LOOK = `for at in lib "lib/de ep"; do
  git -C "$at" log --format=%s
  git -C "$at" show HEAD:file.txt
  git -C "$at" blame -s HEAD -- file.txt
  git -C "$at" diff --numstat HEAD~1 -- file.txt
  git -C "$at" status --porcelain
done
git submodule status --recursive
git status --porcelain
`;

/** What `LOOK` prints of both submodules. */
const SEEN =
  /^(?:second\nstart\nsecond\n[0-9a-f^]+ +1\) second\n1\t1\tfile\.txt\n){2}(?: [0-9a-f]{40} lib.*\n){2}$/;

test.each(['preferred', 'off'])(
  'git of a child is complete in submodules, theirs in turn, for each kind of phase: isolation %s',
  async (isolation) => {
    const pipeline = `version: 1
name: look
policy: { isolation: ${isolation} }
agents: { looker: { use: command, run: sh -e ./look.sh } }
phases:
  reader: { run: sh -e ./look.sh }
  agent: { needs: reader, agent: looker, prompt: x }
  writer: { needs: agent, run: "sh -e ./look.sh; echo a >> a.txt", access: write }
  own: { needs: writer, run: "sh -e ./look.sh; echo b >> b.txt", access: write, workspace: own }
`;
    await using deep = await temporaryRepository({ files: { 'file.txt': 'first\n' } });
    await using lib = await temporaryRepository({ files: { 'file.txt': 'first\n' } });
    await using repo = await temporaryRepository({
      files: { 'p.yml': pipeline, 'look.sh': LOOK, 'a.txt': 'a\n' },
    });
    for (const one of [deep, lib]) {
      await one.write({ 'file.txt': 'second\n' });
      await one.commit('second');
    }
    await lib.git(...ALLOWED, 'submodule', '--quiet', 'add', deep.path, 'de ep');
    await lib.git('commit', '--quiet', '--amend', '--message', 'second');
    await repo.git(...ALLOWED, 'submodule', '--quiet', 'add', lib.path, 'lib');
    await repo.git(...ALLOWED, 'submodule', '--quiet', 'update', '--init', '--recursive');
    await repo.commit('with submodules');
    const run = await phasegate(repo, ['run', 'p.yml', '--run', 'r1', '--json']);
    expect(run.code, run.stderr + run.stdout).toBe(0);
    for (const phase of ['reader', 'agent', 'writer', 'own'])
      expect(await record(repo, join('r1', phase, '1/output.log'))).toMatch(SEEN);
    expect(await repo.git('status', '--porcelain', '--branch')).toBe('## main');
  },
);

test.each(['preferred', 'off'])(
  'a reader that changes a file of a submodule fails: isolation %s',
  async (isolation) => {
    const pipeline = `version: 1
name: look
policy: { isolation: ${isolation} }
phases:
  quiet: { run: "touch lib/file.txt; echo b > b.txt; rm b.txt" }
  loud: { needs: quiet, run: "echo green > lib/file.txt; grep green lib/file.txt" }
`;
    await using lib = await temporaryRepository({ files: { 'file.txt': 'first\n' } });
    await using repo = await temporaryRepository({ files: { 'p.yml': pipeline } });
    await repo.git(...ALLOWED, 'submodule', '--quiet', 'add', lib.path, 'lib');
    await repo.commit('with a submodule');
    const run = await phasegate(repo, ['run', 'p.yml', '--run', 'r1', '--json']);
    const { phases } = run.json();
    expect(phases.quiet?.status, run.stderr).toBe('succeeded');
    expect(phases.loud).toMatchObject({ status: 'failed', reason: 'access-violation' });
    expect(run.stdout).toContain('lib/file.txt');
    expect(await repo.git('status', '--porcelain')).toBe('');
  },
);
