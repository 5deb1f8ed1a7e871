import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { badDisk, type Fault, failing } from '../rig/bad-disk.ts';
import { phasegate } from '../rig/cli.ts';
import { few, spread } from '../rig/long.ts';
import { temporaryRepository } from '../rig/repository.ts';
import { type TemporaryFolder, temporaryFolder } from '../rig/temporary-folder.ts';

few(1);

let folder: TemporaryFolder;
let library: string | null = null;
beforeAll(async () => {
  folder = await temporaryFolder();
  library = badDisk(folder.path);
});
afterAll(() => folder[Symbol.asyncDispose]());

/** `look --> change* --> ship`, with records, artifacts, an exchange and a delivery. */
const PIPELINE = `
version: 1
name: p
agents: { a: { use: command, run: [sh, agent.sh] } }
phases:
  look: { run: "touch $SHARE/ran; echo found; echo report > report.txt", artifacts: [report.txt] }
  change: { agent: a, needs: look, access: write, prompt: Change it. }
  ship: { needs: change, deliver: { pull-request: { title: t, body: b } } }
env: { SHARE: "\${{ inputs.share }}" }
inputs: { share: { type: string } }
`;
const AGENT = `
cat "$PHASEGATE_PROMPT" "$PHASEGATE_ARTIFACTS/look/report.txt" > used.txt
echo '{"status":"complete","summary":"done"}' > "$PHASEGATE_RESULT"
`;

/** Where a run writes, and how it can go wrong there. */
const PLACES = [
  'journal.jsonl',
  'runs/r1/digest',
  'runs/r1/lock',
  'runs/r1/exchange',
  'exchange/',
  'prompt.md',
  'phases/look',
  'phases/look/artifacts',
  'report.txt',
  'phases/change',
  'result.json',
  'deliveries',
  'sandbox.log',
  'setup.log',
  'runs/r1',
  'r1.git',
  '.cache/phasegate',
] as const;
const CODES = ['ENOSPC', 'EDQUOT', 'EIO', 'EROFS', 'EFBIG', 'EMFILE', 'ENFILE', 'ESTALE'] as const;

/** Each place with one code, from an early or a later call on; so each code has two or more places. */
const FAULTS: readonly Fault[] = [
  ...PLACES.flatMap((text, index) =>
    [index % 2 === 0 ? 1 : 3].map((nth) => ({
      text,
      nth,
      code: CODES[index % CODES.length] ?? 'EIO',
    })),
  ),
  { text: 'phases/look/1', nth: 1, code: 'EDQUOT' },
];

test.for(spread(FAULTS, 5))(
  '$code at $text, from call $nth on: said, named, and resumable',
  { timeout: 120_000 },
  async (fault, { skip }) => {
    if (library === null) return skip('needs a C compiler and a loader that takes its library');
    await using repo = await temporaryRepository({
      files: { 'p.yml': PIPELINE, 'agent.sh': AGENT },
    });
    await using share = await temporaryFolder();
    const args = ['run', 'p.yml', '--run', 'r1', '-i', `share=${share.path}`, '--json'];
    const { code, stdout, stderr, json } = await phasegate(repo, args, {
      env: failing(library, fault),
    });
    expect(stderr + stdout).not.toMatch(/bug of ours|Unknown system error|^ +at .*:\d+:\d+/m);
    expect([0, 1, 2]).toContain(code);
    const told = json();
    if (existsSync(join(share.path, 'ran'))) {
      expect(told).toMatchObject({ run: 'r1' });
      expect(told.outcome).not.toBe('invalid');
      expect(code).not.toBe(2);
    }
    if (code !== 0) {
      expect(told.error?.message).toMatch(/\S/);
      expect(told.error?.remedy).toMatch(/\S/);
    }
    if (code === 0) return;
    const isBegun = existsSync(join(repo.path, '.phasegate/runs/r1/journal.jsonl'));
    const again = await phasegate(repo, isBegun ? ['resume', 'r1', '--json'] : args);
    expect(again.json()).toMatchObject({ run: 'r1', outcome: 'succeeded', error: null });
    expect(await repo.git('show', 'phasegate/p/r1:used.txt')).toContain('report');
    expect(await repo.git('symbolic-ref', 'HEAD')).toBe('refs/heads/main');
  },
);
