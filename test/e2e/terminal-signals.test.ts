import { writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { phasegate } from '../rig/cli.ts';
import { few } from '../rig/long.ts';
import { type Moment, moment } from '../rig/moment.ts';
import { type TemporaryRepository, temporaryRepository } from '../rig/repository.ts';
import { canMakeTerminals, onTerminal, type Sitting, type Typing } from '../rig/terminal.ts';

few(1);

const hasTerminal = canMakeTerminals();

const GATE = `version: 1
name: prompted
phases:
  ok: { gate: {} }
  end: { needs: ok, run: 'true' }
`;
const NPM = '{ "scripts": { "test": "node --test" } }\n';
const repository = (): Promise<TemporaryRepository> =>
  temporaryRepository({ files: { 'p.yml': GATE, 'package.json': NPM } });

const CTRL_C = '\u0003';
const CTRL_Z = '\u001a';
const ENTER = '\r';
const ERASE_LINE = '\u001b[2K';

/** A phase that prints a line and waits. */
const slow = ({ file }: Moment): string => `version: 1
name: slow
phases:
  slow: { run: "echo first words; cat ${file}" }
`;

/** What asks, and its first question. */
const PROMPTS = [
  ['the gate prompt', 'run p.yml --run r1', 'Decision:'],
  ['`init`', 'init', 'Which pipelines?'],
] as const;

/** Stops at Ctrl-Z, waits for Enter, and goes on. */
const STOPPED = 'echo "stopped $?"';
const GO_ON = 'read -r _; fg > /dev/null; echo "ended $?"';

test.skipIf(!hasTerminal)(
  'nothing that is typed while a phase works is shown; Ctrl-Z, `fg` and Ctrl-C do what they always do',
  async () => {
    await using go = await moment();
    await using repo = await temporaryRepository({ files: { 'p.yml': slow(go) } });
    const typing: Typing = [
      ['first words', `typed at work${ENTER}${CTRL_Z}`],
      ['stopped 148', `typed in the shell${ENTER}`],
      ['first words', `typed after fg${ENTER}${CTRL_C}`],
      ['ended 130', `typed at the end${ENTER}`],
    ];
    const shell = `"$@"; ${STOPPED}; ${GO_ON}; read -r _`;
    const { screen, left } = await onTerminal(repo, 'run p.yml --run r1', typing, { shell });
    expect(left, screen).toEqual([]);
    expect(screen.match(/typed [a-z ]+/g)).toEqual(['typed in the shell', 'typed at the end']);
  },
);

/** Waits until the process that reads the pipe is stopped. */
const untilStopped = ({ path }: Moment): string =>
  `until ps -eo stat=,args= | grep -q "^T.* cat ${path}"; do :; done`;

test.skipIf(!hasTerminal).each([
  ['in the sandbox', ''],
  ['without a sandbox', 'policy: { isolation: off }\n'],
])('Ctrl-Z stops also what a phase runs, and `fg` lets it go on: %s', async (_, policy) => {
  await using go = await moment();
  await using repo = await temporaryRepository({ files: { 'p.yml': slow(go) + policy } });
  const typing: Typing = [
    ['first words', CTRL_Z],
    ['all stopped', ENTER],
    ['first words', () => void writeFile(go.path, 'go on\n')],
    ['ended 0', () => {}],
  ];
  const shell = `"$@"; ${untilStopped(go)}; echo 'all stopped'; ${GO_ON}`;
  const { screen, left } = await onTerminal(repo, 'run p.yml --run r1', typing, { shell });
  expect(left, screen).toEqual([]);
});

test.skipIf(!hasTerminal).each([
  ['Ctrl-Z', 'SIGTSTP'],
  ['SIGSTOP', 'SIGSTOP'],
] as const)('after %s and `fg` the view begins below what the shell printed', async (_, signal) => {
  await using go = await moment();
  await using repo = await temporaryRepository({ files: { 'p.yml': slow(go) } });
  const stop = ({ screen }: Sitting): void => {
    process.kill(Number(/process (\d+)/.exec(screen)?.[1]), signal);
  };
  const typing: Typing = [
    ['first words', stop],
    ['of the shell', ENTER],
    ['first words', () => void writeFile(go.path, 'go on\n')],
    ['ended 0', () => {}],
  ];
  const shell = `sh -c 'echo "process $$"; exec "$@"' sh "$@"; echo 'a line of the shell'; ${GO_ON}`;
  const { raw, screen, left } = await onTerminal(repo, 'run p.yml --run r1', typing, { shell });
  expect(left, screen).toEqual([]);
  const [since = ''] = raw.slice(raw.indexOf('of the shell')).split('first words');
  expect(since).not.toContain(ERASE_LINE);
});

test.skipIf(!hasTerminal).each(PROMPTS)(
  'after Ctrl-Z and `fg`, %s is shown again and takes an answer',
  async (_, args, question) => {
    await using repo = await repository();
    const typing: Typing = [
      [question, CTRL_Z],
      ['stopped 148', ENTER],
      [question, CTRL_C],
      ['ended', () => {}],
    ];
    const shell = `"$@"; ${STOPPED}; ${GO_ON}`;
    const { screen, left } = await onTerminal(repo, args, typing, { shell });
    expect(left, screen).toEqual([]);
    expect(screen).toMatch(args === 'init' ? /ended 130/ : /ended 3/);
  },
);

const ENDINGS = PROMPTS.flatMap((prompt) =>
  ([['SIGTERM', 143] as const, ['SIGHUP', 129] as const] as const).map(
    (ending) => [...ending, ...prompt] as const,
  ),
);

test.skipIf(!hasTerminal).each(ENDINGS)(
  '%s (%i) ends %s, and the terminal is as it was before',
  async (signal, code, _, args, question) => {
    await using repo = await repository();
    const end = ({ screen }: Sitting): void => {
      process.kill(Number(/process (\d+)/.exec(screen)?.[1]), signal);
    };
    const typing: Typing = [[question, end]];
    // The shell itself would set the terminal after a program that was ended by a signal.
    const shell = `sh -c 'sh -c "echo process \\$\\$; exec \\"\\$@\\"" sh "$@"; echo "ended $?"; stty -a' sh "$@"`;
    const { raw, screen, left } = await onTerminal(repo, args, typing, { shell });
    expect(left, screen).toEqual([]);
    expect(screen).toContain(`ended ${code}`);
    expect(screen).toMatch(/ icanon[\s\S]* echo /);
    expect(raw.lastIndexOf('\u001b[?25h')).toBeGreaterThanOrEqual(raw.lastIndexOf('\u001b[?25l'));
  },
);

/**
 * The first program of the terminal, a shell that does not become the last command, is told that it is closed, and ends; what it
 * started is told by the system then.
 */
const tellsCode = ({ path }: Moment): string =>
  `sh -c 'trap : HUP; "$@"; echo $? > ${path}' sh "$@"; :`;

test.skipIf(!hasTerminal).each(PROMPTS)(
  'a terminal that is closed at %s ends the process as a closed terminal ends others',
  async (_, args, question) => {
    await using repo = await repository();
    await using ended = await moment();
    const typing: Typing = [[question, ({ closeTerminal }) => closeTerminal()]];
    const [code, { left }] = await Promise.all([
      ended.told(),
      onTerminal(repo, args, typing, { shell: tellsCode(ended) }),
    ]);
    expect([code, left]).toEqual(['129', []]);
  },
);

test.skipIf(!hasTerminal)(
  'a terminal that is closed while a phase works ends the run',
  async () => {
    await using go = await moment();
    await using ended = await moment();
    await using repo = await temporaryRepository({ files: { 'p.yml': slow(go) } });
    const typing: Typing = [['first words', ({ closeTerminal }) => closeTerminal()]];
    const [code, { left }] = await Promise.all([
      ended.told(),
      onTerminal(repo, 'run p.yml --run r1', typing, { shell: tellsCode(ended) }),
    ]);
    expect([code, left]).toEqual(['130', []]);
    const { stdout } = await phasegate(repo, ['status', 'r1']);
    expect(stdout).toContain('because its terminal was closed (SIGHUP)');
  },
);
