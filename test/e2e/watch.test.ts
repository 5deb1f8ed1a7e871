import { writeFileSync } from 'node:fs';
import { readFile, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { acquireLock } from '../../src/checkpoints/lock.ts';
import { widthOf } from '../../src/core/text/line.ts';
import { type Ended, phasegate } from '../rig/cli.ts';
import { few, long } from '../rig/long.ts';
import { type Moment, moment } from '../rig/moment.ts';
import { type TemporaryRepository, temporaryRepository } from '../rig/repository.ts';
import { canMakeTerminals, onTerminal } from '../rig/terminal.ts';

few(1);

const hasTerminal = canMakeTerminals();

/** A run whose first phase prints a line, then waits until the test lets it go on. */
interface Scene extends AsyncDisposable {
  readonly repo: TemporaryRepository;
  readonly started: Moment;
  /** Killed by SIGKILL when the signal is aborted. */
  run(signal?: AbortSignal): Promise<Ended>;
  letGo(): void;
}

async function scene(later = 'end: { needs: slow, run: echo the end }'): Promise<Scene> {
  const [started, go] = [await moment(), await moment()];
  const wide = `'first words ${'and more words '.repeat(20)}'`;
  const script = `echo ${wide}; echo $$ > ${started.file}; cat ${go.file}; echo last words`;
  const text = `version: 1
name: watched
phases:
  slow: { run: "${script}" }
  ${later}
`;
  const repo = await temporaryRepository({ files: { 'p.yml': text } });
  return {
    repo,
    started,
    run: (signal = new AbortController().signal) =>
      phasegate(repo, ['run', 'p.yml', '--run', 'r1'], { signal, killSignal: 'SIGKILL' }),
    letGo: () => writeFileSync(go.path, 'go\n'),
    [Symbol.asyncDispose]: async () => {
      for (const each of [started, go, repo]) await each[Symbol.asyncDispose]();
    },
  };
}

const GATE = 'ok: { needs: slow, gate: {} }\n  end: { needs: ok, run: echo the end }';

/** Does something once, as soon as the text is printed. */
function once(wanted: RegExp, act: () => void): (text: string) => void {
  let isDone = false;
  return (text) => {
    if (isDone || !wanted.test(text)) return;
    isDone = true;
    act();
  };
}

/** Without what only the process knows that works on the run: its notes, and where the records lie. */
const common = ({ stderr }: Ended): string =>
  stderr.replace(/^(· |Records: ).*\n?/gm, '').trimEnd();

test('`watch` of a run under way prints what the run prints, to its end', async () => {
  await using scenery = await scene();
  const running = scenery.run();
  await scenery.started.told();
  const onStderr = once(/slow +started/, scenery.letGo);
  const watched = await phasegate(scenery.repo, ['watch', 'r1'], { onStderr });
  const run = await running;
  expect([run.code, watched.code, watched.stdout]).toEqual([0, 0, '']);
  expect(common(watched)).toBe(common(run));
  expect(watched.stderr).toContain('the end');
});

test('`watch` in the middle of a phase prints at once where the run stands, a line for each phase at work', async () => {
  await using scenery = await scene();
  const running = scenery.run();
  await scenery.started.told();
  const onStderr = once(/slow: at work/, scenery.letGo);
  const { code, stderr } = await phasegate(scenery.repo, ['watch', 'r1'], { onStderr });
  expect([code, (await running).code]).toEqual([0, 0]);
  const lines = stderr.split('\n').filter((line) => line.startsWith('·'));
  expect(lines).toEqual([
    // What it printed may still be on its way to the records.
    expect.stringMatching(/^· slow: at work for [\d.]+ m?s(?: · first words and more words .*…)?$/),
  ]);
  expect(stderr.indexOf('at work')).toBeLessThan(stderr.indexOf('slow  succeeded'));
});

test('`watch` of a run that is over prints it whole, by a name that only begins so, too', async () => {
  await using scenery = await scene();
  const running = scenery.run();
  await scenery.started.told();
  scenery.letGo();
  const run = await running;
  for (const name of [['r1'], ['r'], []]) {
    const watched = await phasegate(scenery.repo, ['watch', ...name]);
    expect(watched.code).toBe(0);
    expect(common(watched)).toBe(common(run));
  }
});

test('`watch` ends when the run waits at a gate, and says how to decide', async () => {
  await using scenery = await scene(GATE);
  const running = scenery.run();
  await scenery.started.told();
  const onStderr = once(/slow +started/, scenery.letGo);
  const watched = await phasegate(scenery.repo, ['watch', 'r1'], { onStderr });
  expect([(await running).code, watched.code]).toEqual([3, 0]);
  expect(watched.stderr).toContain('phasegate approve r1');
});

test('`watch` of a run that has not started names those that there are', async () => {
  await using scenery = await scene();
  const none = await phasegate(scenery.repo, ['watch']);
  expect([none.code, none.stderr]).toMatchInlineSnapshot(`
    [
      2,
      "phasegate: This repository has no runs.
      Start a run: \`phasegate run FILE\`.",
    ]
  `);
  const running = scenery.run();
  await scenery.started.told();
  const other = await phasegate(scenery.repo, ['watch', 'r2']);
  expect([other.code, other.stderr]).toMatchInlineSnapshot(`
    [
      2,
      "phasegate: No run \`r2\` found in this repository.
      Did you mean \`r1\`?",
    ]
  `);
  scenery.letGo();
  await running;
});

test('`watch --json` prints one document when the run is over', async () => {
  await using scenery = await scene();
  const running = scenery.run();
  await scenery.started.told();
  const watching = phasegate(scenery.repo, ['watch', 'r1', '--json']);
  scenery.letGo();
  const watched = await watching;
  expect([watched.code, watched.stderr]).toEqual([0, '']);
  expect(watched.json()).toMatchObject({ run: 'r1', outcome: 'succeeded' });
  await running;
});

test.skipIf(!hasTerminal)(
  'on a terminal of 80 columns `watch` draws what the phase says, without colours by NO_COLOR',
  async () => {
    await using scenery = await scene();
    const running = scenery.run();
    await scenery.started.told();
    const { code, raw, screen, left } = await onTerminal(
      scenery.repo,
      'watch r1',
      [['first words', scenery.letGo]],
      { columns: 80, env: { NO_COLOR: '1' } },
    );
    expect([code, left, (await running).code]).toEqual([0, [], 0]);
    expect(raw).not.toMatch(COLOUR);
    expect(Math.max(...screen.split(/[\r\n]+/).map(widthOf))).toBeLessThanOrEqual(80);
    expect(screen).toContain('succeeded');
  },
);

// biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with one
const COLOUR = /\u001B\[[\d;]*m/;

test.skipIf(!hasTerminal)('on a terminal `watch` has colours', async () => {
  await using scenery = await scene();
  const running = scenery.run();
  await scenery.started.told();
  const { raw } = await onTerminal(scenery.repo, 'watch r1', [['first words', scenery.letGo]]);
  expect(raw).toMatch(COLOUR);
  await running;
});

test.skipIf(!hasTerminal)('Ctrl-C ends `watch` and not the run', async () => {
  await using scenery = await scene();
  const running = scenery.run();
  await scenery.started.told();
  const { code, screen, left } = await onTerminal(scenery.repo, 'watch r1', [
    ['first words', '\u0003'],
  ]);
  expect([code, left]).toEqual([0, []]);
  expect(screen).toContain('run r1  running');
  scenery.letGo();
  expect((await running).code).toBe(0);
});

test.skipIf(!hasTerminal)(
  'at the gate of a run in another process a typed word in `watch` decides, and the run goes on there',
  async () => {
    await using scenery = await scene(GATE);
    const running = scenery.run();
    await scenery.started.told();
    const { code, screen, left } = await onTerminal(scenery.repo, 'watch r1', [
      ['first words', scenery.letGo],
      ['Decision:', 'a\r'],
    ]);
    expect([(await running).code, code, left]).toEqual([3, 0, []]);
    expect(screen).toContain('the end');
    const { stdout } = await phasegate(scenery.repo, ['status', 'r1', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ outcome: 'succeeded' });
  },
);

test.skipIf(!hasTerminal)(
  'a gate that another process decides is asked for no longer, and `watch` follows that process',
  async () => {
    await using scenery = await scene(GATE);
    const running = scenery.run();
    await scenery.started.told();
    scenery.letGo();
    expect((await running).code).toBe(3);
    let approving: Promise<Ended> | null = null;
    const approve = (): void => {
      approving = phasegate(scenery.repo, ['approve', 'r1']);
    };
    const { code, screen, left } = await onTerminal(scenery.repo, 'watch r1', [
      ['Decision:', approve],
      ['run r1  succeeded', () => {}],
    ]);
    expect([(await (approving as Promise<Ended> | null))?.code, code, left]).toEqual([0, 0, []]);
    expect(screen).toContain('the end');
  },
);

test.skipIf(!hasTerminal)('a gate that is left in `watch` waits', async () => {
  await using scenery = await scene(GATE);
  const running = scenery.run();
  await scenery.started.told();
  scenery.letGo();
  await running;
  const { code } = await onTerminal(scenery.repo, 'watch r1', [['Decision:', 'q\r']]);
  const { stdout } = await phasegate(scenery.repo, ['status', 'r1', '--json']);
  expect([code, JSON.parse(stdout).outcome]).toEqual([0, 'waiting']);
});

long('`watch` ends when the process is killed that works on the run', async () => {
  await using scenery = await scene();
  const ctrl = new AbortController();
  const running = scenery.run(ctrl.signal);
  await scenery.started.told();
  const onStderr = once(/slow +started/, () => ctrl.abort());
  const watched = await phasegate(scenery.repo, ['watch', 'r1'], { onStderr });
  expect(watched.code).toBe(0);
  expect(watched.stderr).toContain('phasegate resume r1');
  await running;
  // Ends what the killed process has left.
  expect((await phasegate(scenery.repo, ['cancel', 'r1'])).code).toBe(0);
});

test('`watch` of a run whose pipeline was changed shows each part by its own text', async () => {
  const text = (name: string, then: string) =>
    `version: 1\nname: changed\nphases:\n  ${name}: { run: echo did ${name} }\n  ${then}\n`;
  const gate = 'ok: { needs: early, gate: {} }\n  end: { needs: ok, run: echo did end }';
  await using repo = await temporaryRepository({ files: { 'p.yml': text('early', gate) } });
  await phasegate(repo, ['run', 'p.yml', '--run', 'r1']);
  await repo.write({ 'p.yml': text('late', 'later: { needs: late, run: echo did later }') });
  const resumed = await phasegate(repo, ['resume', 'r1', '--accept-changes']);
  expect(resumed.code, resumed.stderr).toBe(0);
  const { code, stderr } = await phasegate(repo, ['watch', 'r1']);
  expect(code).toBe(0);
  for (const line of ['did early', 'waits for a person', 'did late', 'did later'])
    expect(stderr).toContain(line);
});

test('`watch` of a run that another process is about to begin waits for its first event', async () => {
  const text = 'version: 1\nname: soon\nphases: { one: { run: echo did one } }\n';
  await using repo = await temporaryRepository({ files: { 'p.yml': text } });
  await phasegate(repo, ['run', 'p.yml', '--run', 'r1']);
  const runFolder = join(repo.path, '.phasegate/runs/r1');
  const journal = join(runFolder, 'journal.jsonl');
  const events = await readFile(journal);
  await truncate(journal);
  await using _lock = await acquireLock({ runFolder, onLost: () => {} });
  const onStderr = once(/Run r1 is starting/, () => writeFileSync(journal, events));
  const { code, stderr } = await phasegate(repo, ['watch', 'r1'], { onStderr });
  expect([code, stderr]).toEqual([0, expect.stringContaining('did one')]);
});
