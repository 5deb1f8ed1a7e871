/**
 * Whether a text holds a secret in any spelling. Written apart from how secrets are redacted: it looks for a third of the
 * bytes of one of 36 or more, in a row.
 */
export function holdsSecret(text: string, secret: string): boolean {
  const bare = text.replace(/\\n|[\s"\\]/g, '');
  const parts = [0, 1, 2].map((third) => secret.slice(third * 12, third * 12 + 12));
  const decoded = bare
    .match(/[\w+/-]{12,}/g)
    ?.flatMap((word) =>
      [0, 1, 2, 3].map((skip) => Buffer.from(word.slice(skip), 'base64').toString('latin1')),
    );
  const hex = bare
    .match(/(?:[0-9a-f]{2}){12,}/gi)
    ?.map((word) => Buffer.from(word, 'hex').toString('latin1'));
  return [bare, ...(decoded ?? []), ...(hex ?? [])].some((one) =>
    parts.some((part) => one.includes(part) || one.includes(encodeURIComponent(part))),
  );
}
