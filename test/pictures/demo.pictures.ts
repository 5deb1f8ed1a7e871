import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import { expect, test } from 'vitest';
import { terminalSvg } from './terminal-svg.ts';

const DEMO = fileURLToPath(new URL('../../scripts/demo.mjs', import.meta.url));
/** The run and the gate; what the demo says of where things are is of no use on another machine. */
const SHOWN = /The pipeline works until a person is asked[\s\S]*?(?=\nEvidence for the gate)/;

test('the demo', async () => {
  const { all } = await execa(process.execPath, [DEMO], { all: true, env: { NO_COLOR: '1' } });
  const [shown] = SHOWN.exec(all) ?? [];
  expect(shown).toBeDefined();
  const text = (shown ?? '').replace(/file:\/\/\/\S*?\/demo\//g, 'file:///…/');
  await writeFile('docs/pictures/demo.svg', terminalSvg(text));
}, 180_000);
