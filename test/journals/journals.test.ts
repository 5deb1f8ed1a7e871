import { execFile } from 'node:child_process';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { restore } from '../../src/app/stored/stored.ts';
import type { JournalEvent } from '../../src/core/run/event.ts';
import { legsOf } from '../../src/core/run/legs.ts';
import type { RunMoment } from '../../src/core/run/moment.ts';
import { replay } from '../../src/core/run/replay.ts';
import { phaseState } from '../../src/core/run/state.ts';
import { readJournal } from '../../src/engine/journal-text.ts';
import { phasegate } from '../rig/cli.ts';
import { runGit } from '../rig/repository.ts';
import { temporaryFolder } from '../rig/temporary-folder.ts';

// Written by earlier releases; see record.mjs. A state that differs from the recorded one is a break of the format.

const HERE = fileURLToPath(new URL('.', import.meta.url));
const FORMATS = (await readdir(HERE)).filter((name) => /^v\d+$/.test(name));
const RECORDED = (
  await Promise.all(
    FORMATS.map(async (format) =>
      (await readdir(join(HERE, format))).map((name) => join(format, name)),
    ),
  )
).flat();

test.for(RECORDED)('%s folds to the recorded state after each event', async (name) => {
  const folder = join(HERE, name);
  const { events, note } = readJournal(join(folder, 'journal.jsonl'));
  expect(note).toBe(null);
  const { plans, run } = restore(
    events[0]?.type === 'runStarted' ? events[0].run : fail(),
    folder,
    events,
  );
  expect(run).toBe('recorded');
  const lines = [...replay(events, plans)].map(lineOf);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(join(folder, 'states.txt'));
});

const fail = (): never => expect.fail('a journal begins with runStarted');

/** What an event made of the run, without what no later release has to keep. */
function lineOf({ event, plan, state }: RunMoment & { readonly event: JournalEvent }): string {
  const phases = plan.phases.flatMap(({ id, index }) => {
    const { standing, attempt } = phaseState(plan, state, index);
    const legs = legsOf(plan, state, index).map(
      ({ number, known }) => `[${number}]=${known.standing.status}`,
    );
    return [`${id}=${standing.status}/${attempt}`, ...legs].join('');
  });
  const { finished, spent, open, head, base } = state;
  return [
    event.type,
    ...phases,
    `usd=${spent.usd}`,
    `open=${open.length}`,
    `head=${head === base ? 'base' : head.slice(0, 8)}`,
    finished === null ? 'under way' : `${finished.outcome} next=${finished.next}`,
  ].join('  ');
}

test.for([
  { name: 'v1/waiting', args: ['approve', 'recorded'], files: ['a.txt'] },
  { name: 'v1/interrupted', args: ['resume', 'recorded'], files: ['a.txt', 'b.txt'] },
])('a run that an earlier release left $name goes on', async ({ name, args, files }) => {
  await using folder = await temporaryFolder();
  const [path, home] = [join(folder.path, 'repo'), join(folder.path, 'home')];
  await mkdir(home);
  const archive = join(HERE, name, 'repo.tgz');
  await promisify(execFile)('tar', ['-xzf', archive, '-C', folder.path, '--no-same-owner']);
  const ended = await phasegate({ path, home }, [...args, '--json']);
  expect(ended.code, ended.stderr).toBe(0);
  const { outcome, branch } = ended.json();
  expect(outcome).toBe('succeeded');
  const changed = await runGit(path, ['diff', '--name-only', 'main', branch]);
  expect(changed.split('\n')).toEqual(files);
  expect((await phasegate({ path, home }, ['verify', 'recorded'])).code).toBe(0);
});
