import { createHash, randomUUID } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Commit, commitOf } from '../../core/lib/brands.ts';
import { syncFolder, writeDurably } from '../../system/disk.ts';

export interface CommitObject {
  readonly tree: string;
  readonly parent: string;
  readonly author: CommitIdentity;
  readonly committer: CommitIdentity;
  readonly message: string;
}

export interface CommitIdentity {
  readonly name: string;
  readonly email: string;
  /** git's notation: seconds and a time zone. */
  readonly date: string;
}

/** Writes a commit into the runner's objects; it is on the disk before the function returns. */
export function writeCommit(gitDir: string, commit: CommitObject): Commit {
  const { tree, parent, author, committer, message } = commit;
  const text = [
    `tree ${tree}`,
    `parent ${parent}`,
    `author ${line(author)}`,
    `committer ${line(committer)}`,
    '',
    message,
  ].join('\n');
  return commitOf(writeObject(gitDir, { type: 'commit', bytes: Buffer.from(text), like: tree }));
}

const line = ({ name, email, date }: CommitIdentity): string =>
  `${clean(name)} <${clean(email)}> ${date}`;

/** git removes these characters from names, too: they would end the name. */
const clean = (text: string): string => text.replace(/[\n\0<>]/g, '').trim();

export const dateNow = (): string => `${Math.floor(Date.now() / 1000)} +0000`;

interface NewObject {
  readonly type: 'commit' | 'blob';
  readonly bytes: Buffer;
  /** The hash of another object, whose length shows the hash function. */
  readonly like: string;
}

/** A loose object: https://git-scm.com/book/en/v2/Git-Internals-Git-Objects#_object_storage */
export function writeObject(gitDir: string, { type, bytes, like }: NewObject): string {
  const whole = Buffer.concat([Buffer.from(`${type} ${bytes.length}\0`), bytes]);
  const name = createHash(like.length === 40 ? 'sha1' : 'sha256')
    .update(whole)
    .digest('hex');
  const file = join(gitDir, 'objects', name.slice(0, 2), name.slice(2));
  if (existsSync(file)) return name;
  mkdirSync(dirname(file), { recursive: true });
  const temporary = join(dirname(file), `tmp_obj_${randomUUID()}`);
  // Loaded for the first object: until then nothing needs it.
  const { deflateSync } = process.getBuiltinModule('node:zlib');
  try {
    writeDurably(temporary, deflateSync(whole));
    linkSync(temporary, file);
  } finally {
    rmSync(temporary, { force: true });
  }
  syncFolder(dirname(file));
  return name;
}
