import { askGit, git, gitRefusal, type Place } from './git.ts';

/** Texts of blobs by name; `null` for one that is larger than 1 MiB, and for all beyond 16 MiB together. */
export async function readBlobs(
  view: Place,
  names: readonly string[],
): Promise<ReadonlyMap<string, Buffer | null>> {
  const texts = new Map<string, Buffer | null>();
  const wanted: string[] = [];
  let room = 16 * MIB;
  for (const [name, size] of await sizesOf(view, names)) {
    texts.set(name, null);
    if (size > MIB || size > room) continue;
    room -= size;
    wanted.push(name);
  }
  if (wanted.length === 0) return texts;
  const call = { place: view, args: ['cat-file', '--batch'], input: `${wanted.join('\n')}\n` };
  const answer = await askGit(call);
  if (answer.code !== 0) throw gitRefusal(call, answer);
  let at = 0;
  for (const name of wanted) {
    // `<name> blob <size>`, a newline, the bytes, a newline.
    const start = answer.stdout.indexOf('\n', at) + 1;
    const size = Number(answer.stdout.toString('latin1', at, start).split(' ')[2]);
    texts.set(name, answer.stdout.subarray(start, start + size));
    at = start + size + 1;
  }
  return texts;
}

const MIB = 1024 * 1024;

async function sizesOf(
  view: Place,
  names: readonly string[],
): Promise<readonly (readonly [string, number])[]> {
  const unique = [...new Set(names)];
  if (unique.length === 0) return [];
  const text = await git({
    place: view,
    args: ['cat-file', '--batch-check=%(objectname) %(objectsize)'],
    input: `${unique.join('\n')}\n`,
  });
  return unique.map((name, at) => [
    name,
    Number(text.split('\n')[at]?.split(' ')[1] ?? Number.NaN),
  ]);
}
