import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { phasegate } from '../rig/cli.ts';
import { few } from '../rig/long.ts';
import { moment } from '../rig/moment.ts';
import { type TemporaryRepository, temporaryRepository } from '../rig/repository.ts';
import { canMakeTerminals, onTerminal, type Typing } from '../rig/terminal.ts';

few(1);

const hasTerminal = canMakeTerminals();

// write --> ok (a gate with rework) --> end
const PIPELINE = `version: 1
name: prompted
agents: { coder: { use: scripted, script: agent.yml } }
phases:
  write: { agent: coder, prompt: "Write. \${{ gate.comment }}", access: write }
  ok: { needs: write, gate: { rework: { phase: write } } }
  end: { needs: ok, run: 'true' }
`;
const AGENT = `
- { phase: write, attempt: 1, steps: [{ write: { path: b.txt, text: "first\\n" } }], result: { status: complete, summary: First } }
- { phase: write, steps: [{ write: { path: b.txt, text: "second\\n" } }], result: { status: complete, summary: Second } }
`;

const repository = () => temporaryRepository({ files: { 'p.yml': PIPELINE, 'agent.yml': AGENT } });

const ASKED = 'Decision:';
const STILL_WAITS = 'still waits at the gate';

const decideElsewhere = (repo: TemporaryRepository, then: () => void): void => {
  void phasegate(repo, ['approve', 'r1', 'ok']).then(then);
};

const outcomeOf = async (repo: TemporaryRepository, run: string): Promise<unknown> =>
  (await phasegate(repo, ['status', run, '--json'])).json<{ outcome: unknown }>().outcome;

test.skipIf(!hasTerminal)(
  'at a terminal a gate is decided by typed words: the change, a rework, an approval',
  async () => {
    await using repo = await repository();
    const typing: Typing = [
      [ASKED, 'd\r'],
      [ASKED, 'rework\r'],
      ['What should write change?', 'Better\r'],
      ['Type rework to confirm', 'rework\r'],
      [ASKED, 'a\r'],
    ];
    const { code, screen, left } = await onTerminal(repo, 'run p.yml --run r1', typing);
    expect([code, left], screen).toEqual([0, []]);
    expect(screen).toContain('+first');
    // The one rework is made, so the word is not offered again.
    const [before = '', after = ''] = screen.split('1 of 1 reworks made, 0 left');
    const isOffered = (text: string): boolean => text.includes('send the work back with a comment');
    expect([isOffered(before), isOffered(after)]).toEqual([true, false]);
    const { stdout } = await phasegate(repo, ['log', 'r1', '--json']);
    const decided = stdout.match(/"decision": ?"\w+"|"comment": ?"Better"/g) ?? [];
    expect(new Set(decided.map((each) => each.replace(' ', '')))).toEqual(
      new Set(['"decision":"rework"', '"comment":"Better"', '"decision":"approve"']),
    );
  },
);

test.skipIf(!hasTerminal).each<[string, string]>([
  ['`quit`', 'q\r'],
  ['Ctrl-C', '\u0003'],
  ['Ctrl-D', '\u0004'],
])('a gate that is left by %s waits, and the command to approve is shown', async (_, typed) => {
  await using repo = await repository();
  const { code, screen, left } = await onTerminal(repo, 'run p.yml --run r1', [[ASKED, typed]]);
  expect([code, left], screen).toEqual([3, []]);
  expect(screen).toContain(`${STILL_WAITS}: \`phasegate approve r1 ok\``);
  expect(await outcomeOf(repo, 'r1')).toBe('waiting');
});

test.skipIf(!hasTerminal)(
  'an empty line, a pasted command, single keys and an ambiguous beginning decide nothing',
  async () => {
    await using repo = await repository();
    const typing: Typing = [
      [ASKED, '\r'],
      [ASKED, 'phasegate reject r1 ok\ra\r'],
      [ASKED, 're\r'],
      [ASKED, 'a\u0003'],
    ];
    const { code, screen, left } = await onTerminal(repo, 'run p.yml --run r1', typing);
    expect([code, left], screen).toEqual([3, []]);
    expect(screen).toContain('Nothing was typed, and nothing was decided. `quit` leaves the gate');
    expect(screen).toContain('`phasegate reject r1 ok a` is no answer. Nothing was decided.');
    expect(screen).toContain('`re` may mean `reject` or `rework`. Nothing was decided.');
    expect(await outcomeOf(repo, 'r1')).toBe('waiting');
  },
);

test.skipIf(!hasTerminal)('a rejection asks for a reason, and has to be confirmed', async () => {
  await using repo = await repository();
  const typing: Typing = [
    [ASKED, 'reject\r'],
    ['Why?', '\r'],
    [ASKED, 'reject\r'],
    ['Why?', 'Too risky\r'],
    ['Type reject to confirm', 'y\r'],
    [ASKED, 'reject\r'],
    ['Why?', 'Too risky\r'],
    ['Type reject to confirm', 'reject\r'],
  ];
  const { screen, left } = await onTerminal(repo, 'run p.yml --run r1', typing);
  expect(left, screen).toEqual([]);
  expect(await outcomeOf(repo, 'r1')).toBe('rejected');
  expect((await phasegate(repo, ['log', 'r1', '--json'])).stdout).toContain('Too risky');
});

test.skipIf(!hasTerminal).each<[decision: string, question: string, answer: string]>([
  ['rework', 'What should write change?', 'no\rq\r'],
  ['rework', 'What should write change?', '\u0003'],
  ['reject', 'Why?', 'reject it\r'],
  ['reject', 'Why?', '\u0004'],
])(
  'a comment of a %s that is not confirmed is in a command',
  async (decision, question, answer) => {
    await using repo = await repository();
    const typing: Typing = [
      [ASKED, `${decision}\r`],
      [question, "It's wrong\r"],
      [`Type ${decision} to confirm`, answer],
      [ASKED, 'q\r'],
    ];
    const { screen, left } = await onTerminal(repo, 'run p.yml --run r1', typing);
    expect(left, screen).toEqual([]);
    expect(screen).toContain(`phasegate ${decision} r1 ok --comment 'It'\\''s wrong'`);
    expect(await outcomeOf(repo, 'r1')).toBe('waiting');
  },
);

test.skipIf(!hasTerminal).each(['First\rSecond\r', 'First\rSecond'])(
  'all lines of a pasted comment are recorded: %j',
  async (pasted) => {
    await using repo = await repository();
    const typing: Typing = [
      [ASKED, 'reject\r'],
      ['Why?', pasted],
      ['Second', pasted.endsWith('\r') ? '' : '\r'],
      ['Type reject to confirm', 'reject\r'],
    ];
    const { screen, left } = await onTerminal(repo, 'run p.yml --run r1', typing);
    expect(left, screen).toEqual([]);
    const { stdout } = await phasegate(repo, ['log', 'r1', '--json']);
    expect(stdout).toContain('First\\nSecond');
  },
);

test.skipIf(!hasTerminal)('a comment is kept if the run was decided on meanwhile', async () => {
  await using repo = await repository();
  const typing: Typing = [
    [ASKED, 'rework\r'],
    ['What should write change?', 'Better\r'],
    ['Type rework to confirm', ({ type }) => decideElsewhere(repo, () => type('rework\r'))],
  ];
  const { code, screen, left } = await onTerminal(repo, 'run p.yml --run r1', typing);
  expect([code, left], screen).toEqual([2, []]);
  expect(screen).toContain('phasegate rework r1 ok --comment Better');
});

test.skipIf(!hasTerminal)('what is typed while a phase works answers no later gate', async () => {
  await using go = await moment();
  const text = `version: 1
name: ahead
phases:
  slow: { run: "echo first words; cat ${go.file}" }
  ok: { needs: slow, gate: {} }
  end: { needs: ok, run: 'true' }
`;
  await using repo = await temporaryRepository({ files: { 'p.yml': text } });
  const typing: Typing = [
    // A whole line, and one without its end, which would make the next answer another one; then Ctrl-Z.
    ['first words', 'a\rnext\u001a'],
    // The terminal takes one character after the other, so the text has arrived.
    ['stopped', () => writeFileSync(go.path, 'go\n')],
    [ASKED, 'q\r'],
  ];
  // Ctrl-Z drops what was typed, unless the terminal is told not to.
  const shell = 'stty noflsh; "$@"; echo stopped; fg > /dev/null';
  const { code, screen, left } = await onTerminal(repo, 'run p.yml --run r1', typing, { shell });
  expect([code, left], screen).toEqual([3, []]);
  expect(screen).toContain(STILL_WAITS);
  expect(await outcomeOf(repo, 'r1')).toBe('waiting');
});

test.skipIf(!hasTerminal)(
  'after a decision by a command nobody is asked about another gate',
  async () => {
    const text = `version: 1
name: two
phases:
  one: { run: 'true' }
  legal: { needs: one, gate: {} }
  security: { needs: one, gate: {} }
  end: { needs: [legal, security], run: 'true' }
`;
    await using repo = await temporaryRepository({ files: { 'p.yml': text } });
    const run = await onTerminal(repo, 'run p.yml --run r1', []);
    const approve = await onTerminal(repo, 'approve r1 legal', []);
    expect([run.code, approve.code]).toEqual([3, 3]);
    expect(approve.screen).not.toContain(ASKED);
    expect(approve.screen).toContain('phasegate approve r1');
  },
);

test.skipIf(!hasTerminal)('with `--json` nothing is asked, on a terminal either', async () => {
  await using repo = await repository();
  const { code, screen } = await onTerminal(repo, 'run p.yml --run r1 --json', []);
  expect([code, screen.includes(ASKED)]).toEqual([3, false]);
});
