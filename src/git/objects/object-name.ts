import { createHash } from 'node:crypto';

/** An object, and the hash of any other one, whose length shows the hash function. */
interface NamedObject {
  readonly type: string;
  readonly bytes: Buffer;
  readonly like: string;
}

/** The name of an object: https://git-scm.com/book/en/v2/Git-Internals-Git-Objects#_object_storage */
export const objectName = ({ type, bytes, like }: NamedObject): string =>
  createHash(like.length === 40 ? 'sha1' : 'sha256')
    .update(`${type} ${bytes.length}\0`)
    .update(bytes)
    .digest('hex');
