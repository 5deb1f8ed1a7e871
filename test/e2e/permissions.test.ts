import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { expect, test } from 'vitest';
import { type CliOptions, phasegate } from '../rig/cli.ts';
import { few } from '../rig/long.ts';
import { CLI } from '../rig/project.ts';
import { type TemporaryRepository, temporaryRepository } from '../rig/repository.ts';

few(1);

/** Permissions do not bind root, who tests as somebody else. */
const NOBODY = { uid: 65_534, gid: 65_534 };
const isRoot = process.getuid?.() === 0;
const options: CliOptions = isRoot ? { as: NOBODY } : {};

const canRun =
  !isRoot ||
  (await execa(process.execPath, ['--version'], { ...NOBODY, reject: false })).exitCode === 0;
const canRead =
  canRun && (!isRoot || (await execa('cat', [CLI], { ...NOBODY, reject: false })).exitCode === 0);
const WHY = canRead ? '' : ' (skipped: the user 65534 cannot read this checkout)';

const LOCK = `set -e
id=$PHASEGATE_PHASE
lock() { chmod "$MODE" "$@"; }
case $ACCESS in write) echo "$id" >> counted.txt ;; esac
case $PLACE in
  root) lock . ;;
  inside-git) mkdir -p .git/x/y; lock .git/x/y .git/x .git/refs .git ;;
  git) lock .git ;;
  result) lock "$(dirname "$PHASEGATE_RESULT")" ;;
  result-file) echo '{"status":"complete","summary":"x"}' > "$PHASEGATE_RESULT"; lock "$PHASEGATE_RESULT" ;;
  output-file) echo a=b > "$PHASEGATE_OUTPUT"; lock "$PHASEGATE_OUTPUT" ;;
  tracked) lock src/deep src ;;
  outer) lock src ;;
  untracked) mkdir -p "new/$id/in"; : > "new/$id/in/f"; : > "new/$id/f"; lock "new/$id/in" "new/$id" new ;;
  empty) mkdir -p "void/$id"; lock "void/$id" void ;;
  ignored) mkdir -p "build/$id/in"; : > "build/$id/in/f"; lock "build/$id/in" "build/$id" ;;
  instead) rm "instead/$id"; mkdir -p "instead/$id/in"; : > "instead/$id/in/x.ign"; lock "instead/$id/in" "instead/$id" instead ;;
  file) lock src/a.txt ;;
  new-file) : > "fresh-$id"; lock "fresh-$id" ;;
  rules) lock .gitignore .gitattributes ;;
  home) mkdir -p ~/"$id/y"; : > ~/"$id/y/f"; : > ~/"f-$id"; lock ~/"f-$id" ~/"$id/y" ~/"$id" ~ ;;
  temp) at=$(mktemp -d)/$id; mkdir -p "$at/y"; : > "$at/y/f"; lock "$at/y/f" "$at/y" "$at" ;;
esac
`;

/** The home of an agent without a sandbox is that of the person. */
const PLACES = [...LOCK.matchAll(/^ {2}([a-z-]+)\)/gm)].map(([, place = '']) => place);
const MODES = ['000', '111', '444', '555'];

async function repository(pipeline: string, ids: readonly string[]): Promise<TemporaryRepository> {
  const repo = await temporaryRepository({
    files: {
      'p.yml': pipeline,
      'lock.sh': LOCK,
      ...Object.fromEntries(ids.map((id) => [`instead/${id}`, 'x\n'])),
      '.gitignore': 'build/\n*.ign\n',
      '.gitattributes': '*.bin -text\n',
      'src/a.txt': 'a\n',
      'src/deep/b.txt': 'b\n',
    },
  });
  if (isRoot) await execa('chown', ['-R', `${NOBODY.uid}:${NOBODY.gid}`, join(repo.path, '..')]);
  return repo;
}

/** Nothing that the machine could not do is the fault of a child. */
const FAULTS_OF_CHILDREN = new Set([null, 'path-violation', 'access-violation', 'no-change-made']);

async function expectRemovable(repo: TemporaryRepository): Promise<void> {
  const cleaned = await phasegate(repo, ['clean', '--keep', '0'], options);
  expect(cleaned.code, cleaned.stderr).toBe(0);
  expect(cleaned.stdout).toContain('Removed 1 run');
  const cache = join(repo.home, '.cache/phasegate');
  for (const name of readdirSync(cache)) expect(readdirSync(join(cache, name))).toEqual([]);
}

const CASES = ['preferred', 'off'].flatMap((isolation) =>
  ['write', 'read'].flatMap((granted) => MODES.map((mode) => [isolation, granted, mode] as const)),
);

test.skipIf(!canRead).each(CASES)(
  `a child that takes permissions away stops no run: isolation %s, access %s, mode %s${WHY}`,
  async (isolation, granted, mode) => {
    const phases = PLACES.map((place, at) => {
      const isAgent =
        (at + MODES.indexOf(mode)) % 2 === 0 && !(isolation === 'off' && place === 'home');
      const work = isAgent ? 'agent: locker, prompt: x' : 'run: sh ./lock.sh';
      return `  ${place}: { ${work}, access: ${granted}, attempts: 1, env: { MODE: "${mode}", PLACE: ${place}, ACCESS: ${granted} } }`;
    });
    await using repo = await repository(
      `version: 1
name: locked
policy: { isolation: ${isolation} }
agents: { locker: { use: command, run: sh ./lock.sh } }
phases:
${phases.join('\n')}
`,
      phases.map((text) => text.trim().split(':', 1).join()),
    );
    const args = ['run', 'p.yml', '--run', 'r1', '--json', '--concurrency', '1'];
    const run = await phasegate(repo, args, options);
    const ended = run.json().phases;
    expect(Object.keys(ended)).toHaveLength(phases.length);
    const reasons = Object.entries(ended).map(([id, { reason }]) => [id, reason ?? null] as const);
    const strange = reasons.filter(([, reason]) => !FAULTS_OF_CHILDREN.has(reason));
    expect(strange, JSON.stringify(run.json().error) + run.stderr).toEqual([]);
    // A file without permissions is still a file, and git has no modes of folders.
    expect(reasons.filter(([, reason]) => reason === null).length).toBeGreaterThan(10);
    expect(run.stderr).not.toMatch(/EACCES|EPERM/);
    await expectRemovable(repo);
  },
);

test.skipIf(!canRead).each(['preferred', 'off'])(
  `\`setup\` that takes permissions away does not stop the phases after it: isolation %s${WHY}`,
  async (isolation) => {
    await using repo = await repository(
      `version: 1
name: locked
policy: { isolation: ${isolation} }
agents: { writer: { use: command, run: 'sh -c "cat ~/x/y/f; git log -1; echo b >> src/a.txt"' } }
setup: [{ run: "mkdir -p ~/x/y; echo kept > ~/x/y/f; chmod 000 src/deep src ~/x/y/f ~/x/y ~/x ~ .git/refs .git ." }]
phases:
  fix: { agent: writer, prompt: x, access: write, attempts: 1, verify: [{ run: grep b src/a.txt }] }
  look: { needs: fix, run: "grep b src/a.txt; git log -1" }
`,
      [],
    );
    const run = await phasegate(repo, ['run', 'p.yml', '--run', 'r1', '--json'], options);
    expect(run.code, run.stderr + run.stdout).toBe(0);
    await expectRemovable(repo);
  },
);
