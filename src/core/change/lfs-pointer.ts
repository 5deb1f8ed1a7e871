/** The content that git stores in place of a file in Git LFS: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
export interface LfsPointer {
  /** SHA-256 of the content in hex. */
  readonly oid: string;
  /** Size of the content in bytes. */
  readonly size: number;
}

/** In bytes; a pointer file is never larger. */
export const MAX_POINTER_BYTES = 1024;

export function pointerText({ oid, size }: LfsPointer): string {
  return `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${size}\n`;
}

/** `null`: another text, or a pointer in a form that git-lfs would not write: extensions are programs. */
export function pointerIn(text: string): LfsPointer | null {
  const [, oid, size = ''] = POINTER.exec(text) ?? [];
  if (oid === undefined || !Number.isSafeInteger(Number(size))) return null;
  return { oid, size: Number(size) };
}

const POINTER =
  /^version https:\/\/git-lfs\.github\.com\/spec\/v1\noid sha256:([0-9a-f]{64})\nsize (0|[1-9]\d{0,15})\n$/;

/** Whether git-lfs might read the text as a pointer, and so not store it as content. */
export function looksLikePointer(text: string): boolean {
  return /^\s*version https?:\/\/(?:git-lfs\.github\.com|hawser\.github\.com|git-media\.io)\//.test(
    text,
  );
}
