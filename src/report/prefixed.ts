import { Writable } from 'node:stream';

/** A stream that writes whole lines to another one, each rewritten and with a prefix. */
export function prefixed(
  to: NodeJS.WritableStream,
  prefix: string,
  rewrite: (line: string) => string,
): NodeJS.WritableStream {
  return new Writable({
    decodeStrings: false,
    write: (text, _encoding, done) => {
      const lines = String(text).replace(/\n$/, '').split('\n');
      to.write(lines.map((line) => `${prefix}${rewrite(line)}\n`).join(''));
      done();
    },
  });
}
