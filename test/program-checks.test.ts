import { expect, test } from 'vitest';
import { programChecks, programsIn } from '../src/app/doctor/program-checks.ts';

test.each<[readonly string[], readonly string[]]>([
  [['uv sync --frozen'], ['uv']],
  [
    ['(cd web && npm ci)', 'make deps'],
    ['npm', 'make'],
  ],
  [['npm install --global pnpm', 'pnpm install'], ['npm']],
  [['corepack enable', 'yarn install'], []],
  [['./build uv'], []],
])('%j calls %j', (scripts, programs) => {
  expect(programsIn(scripts)).toEqual(programs);
});

test('a program that `setup` calls and this machine lacks is named, with the file', async () => {
  const plan = { setup: [{ run: 'uv sync' }] };
  const pipelines = [{ path: 'p.yml', plan }] as unknown as Parameters<typeof programChecks>[0];
  const [check] = await programChecks(pipelines, '/nowhere');
  expect(check?.check).toBe('program uv');
  expect(check?.detail).toContain('`setup` of p.yml calls it');
});
