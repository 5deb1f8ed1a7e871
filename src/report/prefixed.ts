import { Writable } from 'node:stream';

/** A stream that writes whole lines to another one, each with a prefix. */
export function prefixed(to: NodeJS.WritableStream, prefix: string): NodeJS.WritableStream {
  return new Writable({
    decodeStrings: false,
    write: (text, _encoding, done) => {
      const lines = String(text).replace(/\n$/, '').split('\n');
      to.write(lines.map((line) => `${prefix}${line}\n`).join(''));
      done();
    },
  });
}
