import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { makeReport } from '../../src/app/report/make-report.ts';
import { readRun } from '../../src/app/stored/stored.ts';
import type { Scene } from '../rig/run-scene.ts';

/** The page as `npm run build` left it. */
const PAGE = fileURLToPath(new URL('../../dist/web/run.html', import.meta.url));

/** Writes the report of a run beside its store; resolves to its address. */
export async function reportOf(folder: string, { run }: Scene): Promise<string> {
  const seen = await readRun(`${folder}/.phasegate`, run);
  const html = await makeReport({
    seen,
    root: `${folder}/nowhere`,
    environment: {},
    now: new Date('2026-11-20T14:29:00Z'),
    place: seen.folder,
    workflowRun: null,
    page: PAGE,
  });
  const file = `${folder}/report.html`;
  await writeFile(file, html);
  return `file://${file}`;
}
