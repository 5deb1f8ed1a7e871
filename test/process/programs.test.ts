import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { findProgram, ownPath, ownProgram, untrustedPlaces } from '../../src/process/programs.ts';

function scene() {
  const root = emptyFolder();
  const repository = join(root, 'repository');
  mkdirSync(join(repository, '.git'), { recursive: true });
  mkdirSync(join(repository, 'src'));
  const system = join(root, 'system');
  program(join(system, 'git'));
  const search = (...folders: readonly string[]) =>
    findProgram('git', {
      path: [...folders, system].join(':'),
      untrusted: untrustedPlaces(join(repository, 'src'), [], { HOME: join(root, 'home') }),
    });
  return { root, repository, system, search };
}

function emptyFolder(): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'phasegate-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function program(file: string): string {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, '#!/bin/sh\n');
  chmodSync(file, 0o755);
  return file;
}

describe('a program of the runner is not taken from', () => {
  const places: Readonly<Record<string, (at: ReturnType<typeof scene>) => string>> = {
    'folder inside the repository': ({ repository }) =>
      dirname(program(join(repository, 'bin/git'))),
    'the repository itself': ({ repository }) => dirname(program(join(repository, 'git'))),
    'node_modules/.bin of another project': ({ root }) =>
      dirname(program(join(root, 'other/node_modules/.bin/git'))),
    'a folder below node_modules/.bin': ({ root }) =>
      dirname(program(join(root, 'other/node_modules/.bin/deep/git'))),
    'a workspace in the cache': ({ root }) =>
      dirname(program(join(root, 'home/.cache/phasegate/workspaces/r1/bin/git'))),
    'a link to folder inside the repository': ({ root, repository }) => {
      program(join(repository, 'bin/git'));
      symlinkSync(join(repository, 'bin'), join(root, 'linked'));
      return join(root, 'linked');
    },
    'a folder with a link to a file of the repository': ({ root, repository }) => {
      mkdirSync(join(root, 'links'));
      symlinkSync(program(join(repository, 'tools/git')), join(root, 'links/git'));
      return join(root, 'links');
    },
    'a link that leads back out of the repository': ({ root, repository, system }) => {
      mkdirSync(join(root, 'links'));
      symlinkSync(join(system, 'git'), join(repository, 'hop'));
      symlinkSync(join(repository, 'hop'), join(root, 'links/git'));
      return join(root, 'links');
    },
    'a relative folder': () => 'bin',
    'an empty entry': () => '',
    'a file that is not executable': ({ root }) => {
      const file = program(join(root, 'plain/git'));
      chmodSync(file, 0o644);
      return dirname(file);
    },
    'a folder of that name': ({ root }) => {
      mkdirSync(join(root, 'folders/git'), { recursive: true });
      return join(root, 'folders');
    },
    'a link to itself': ({ root }) => {
      mkdirSync(join(root, 'loop'));
      symlinkSync('git', join(root, 'loop/git'));
      return join(root, 'loop');
    },
  };
  test.each(Object.entries(places))('%s', (_name, place) => {
    const at = scene();
    expect(at.search(place(at))).toBe(join(at.system, 'git'));
  });
});

test('the first trusted folder wins, and a link to a file of the same name is resolved', () => {
  const at = scene();
  const real = program(join(at.root, 'store/git'));
  mkdirSync(join(at.root, 'first'));
  symlinkSync(real, join(at.root, 'first/git'));
  expect(at.search(join(at.root, 'first'))).toBe(real);
});

test('a program that acts by its name keeps that name', () => {
  const at = scene();
  const busybox = program(join(at.root, 'store/busybox'));
  mkdirSync(join(at.root, 'first'));
  symlinkSync(busybox, join(at.root, 'first/git'));
  expect(at.search(join(at.root, 'first'))).toBe(join(at.root, 'first/git'));
});

test('the repository of `--root` and that of a job are untrusted, too', () => {
  const root = emptyFolder();
  for (const name of ['a', 'b', 'c']) mkdirSync(join(root, name, '.git'), { recursive: true });
  const argv = ['run', '--root', 'a', `--root=${join(root, 'b')}`];
  const env = { HOME: join(root, 'home'), GITHUB_WORKSPACE: join(root, 'c') };
  expect(untrustedPlaces(root, argv, env)).toEqual([
    join(root, 'a'),
    join(root, 'b'),
    join(root, 'c'),
    join(root, 'home/.cache/phasegate'),
  ]);
});

test('the own search path has absolute folders only, and none of node_modules/.bin', () => {
  const { PATH: before } = process.env;
  onTestFinished(() => {
    process.env.PATH = before;
  });
  process.env.PATH = `bin:/x/node_modules/.bin:${before}`;
  for (const folder of ownPath().split(':')) expect(folder).toMatch(/^\/(?!.*node_modules\/\.bin)/);
  expect(ownProgram('sh')).toMatch(/^\/.*\/[a-z]+$/);
  expect(ownProgram('no-such-program-anywhere')).toBe(null);
});
