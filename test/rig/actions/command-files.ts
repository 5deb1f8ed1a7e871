import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The files by which a step talks to the runner; each step has its own.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#environment-files
 */
export interface CommandFiles {
  /** `GITHUB_OUTPUT` and so on. */
  readonly env: Readonly<Record<string, string>>;
  read(): Promise<Told>;
}

export interface Told {
  readonly env: Readonly<Record<string, string>>;
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly path: readonly string[];
  readonly summary: string;
}

const NAMES = ['ENV', 'OUTPUT', 'STATE', 'PATH', 'STEP_SUMMARY'] as const;
const MOST_SUMMARY_BYTES = 1024 * 1024;

/** In a folder that no other step has. */
export async function commandFiles(folder: string): Promise<CommandFiles> {
  await mkdir(folder, { recursive: true });
  const file = (name: (typeof NAMES)[number]): string => join(folder, name.toLowerCase());
  for (const name of NAMES) await writeFile(file(name), '');
  const text = (name: (typeof NAMES)[number]): Promise<string> => readFile(file(name), 'utf8');
  return {
    env: Object.fromEntries(NAMES.map((name) => [`GITHUB_${name}`, file(name)])),
    read: async () => ({
      env: pairs(await text('ENV')),
      outputs: pairs(await text('OUTPUT')),
      state: pairs(await text('STATE')),
      path: (await text('PATH')).split('\n').filter((line) => line !== ''),
      summary: summaryOf(await text('STEP_SUMMARY')),
    }),
  };
}

/** `name=value`, or `name<<MARK`, lines, `MARK`. */
function pairs(text: string): Readonly<Record<string, string>> {
  const found: [string, string][] = [];
  const lines = text.split(/\r?\n/);
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    const [, name = '', mark] = /^([^=]+?)<<(.+)$/.exec(line) ?? [];
    if (mark === undefined) {
      const equals = line.indexOf('=');
      if (equals < 1) throw new Error(`Invalid format '${line}'`);
      found.push([line.slice(0, equals), line.slice(equals + 1)]);
      continue;
    }
    const end = lines.indexOf(mark, at + 1);
    if (end === -1) throw new Error(`Matching delimiter not found '${mark}'`);
    found.push([name, lines.slice(at + 1, end).join('\n')]);
    at = end;
  }
  return Object.fromEntries(found);
}

function summaryOf(text: string): string {
  const bytes = Buffer.byteLength(text);
  if (bytes <= MOST_SUMMARY_BYTES) return text;
  throw new Error(`the summary has ${bytes} bytes; GitHub shows 1 MiB of it`);
}
