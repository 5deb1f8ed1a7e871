import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { phasegate } from '../rig/cli.ts';
import { few } from '../rig/long.ts';
import { temporaryRepository } from '../rig/repository.ts';

few(1);

const PIPELINE = `version: 1
name: greet
phases:
  hello: { run: "echo hello; echo 'first line' > made.txt", access: write }
  check: { needs: hello, run: cat made.txt }
`;

/** What a report holds, as its page reads it. */
function dataOf(html: string) {
  const [, json = ''] =
    /<script type="application\/json" id="phasegate-data">([^<]*)<\/script>/.exec(html) ?? [];
  return JSON.parse(json);
}

describe('phasegate report', () => {
  test('writes a run as one file that only its owner reads, and names it', async () => {
    await using repo = await temporaryRepository({ files: { 'p.yml': PIPELINE } });
    const { run } = (await phasegate(repo, ['run', 'p.yml', '--json'])).json();
    const told = await phasegate(repo, ['report', '-o', 'out.html']);
    expect(told).toMatchObject({ code: 0, stdout: join(repo.path, 'out.html'), stderr: '' });
    const html = await readFile(join(repo.path, 'out.html'), 'utf8');
    expect((await stat(join(repo.path, 'out.html'))).mode & 0o777).toBe(0o600);
    const data = dataOf(html);
    expect(data).toMatchObject({ live: false, format: 1, isHeld: false, notes: [] });
    expect(data.journal.map((line: string) => JSON.parse(line).type)).toEqual([
      ...[
        'runStarted',
        'phaseStarted',
        'phaseSucceeded',
        'phaseStarted',
        'phaseSucceeded',
        'runFinished',
      ],
    ]);
    const files = data.files.map(({ path, content }: { path: string; content: string }) => [
      path,
      content,
    ]);
    expect(files).toContainEqual(['phases/hello/1/output.log', 'hello\n']);
    expect(files).toContainEqual(['phases/check/1/output.log', 'first line\n']);
    expect(Object.fromEntries(files)['change.diff']).toContain('+first line');
    const bytes = Buffer.byteLength(html);
    expect(bytes).toBeLessThan(400_000);
    const json = await phasegate(repo, ['report', run, '-o', 'out.html', '--json']);
    expect(json.json()).toEqual({
      run,
      file: join(repo.path, 'out.html'),
      bytes: expect.any(Number),
    });
  });

  test('takes secrets out that are known by now, and says that the chain cannot be followed', async () => {
    await using repo = await temporaryRepository({
      files: { 'p.yml': PIPELINE.replace('first line', 'correct-horse-battery') },
    });
    const secret = { MY_TOKEN: 'correct-horse-battery' };
    await phasegate(repo, ['run', 'p.yml']);
    await phasegate(repo, ['report', '-o', 'out.html'], { env: secret });
    const html = await readFile(join(repo.path, 'out.html'), 'utf8');
    expect(html).not.toContain('correct-horse');
    expect(dataOf(html).notes).toEqual([
      'Values that are secrets by now were taken out of the journal, so its hashes do not fit here.',
    ]);
  });

  test.each([
    ['a run that is not there', ['report', 'nobody'], /No run `nobody` found/],
    [
      'a folder that is not there',
      ['report', '-o', 'no/such/out.html'],
      /There is no folder .*no.such\.\s+Create the folder: `mkdir -p '.*no.such'`/,
    ],
    ['a folder in its place', ['report', '-o', 'folder'], /The report .*folder cannot be written/],
  ])('%s is told with what to do, and nothing is left half-written', async (_, args, message) => {
    await using repo = await temporaryRepository({ files: { 'p.yml': PIPELINE } });
    await phasegate(repo, ['run', 'p.yml']);
    await mkdir(join(repo.path, 'folder'));
    await writeFile(join(repo.path, 'folder/kept.txt'), '');
    const before = await readdir(repo.path);
    const { code, stderr } = await phasegate(repo, args);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(message) });
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(await readdir(repo.path)).toEqual(before);
  });
});
