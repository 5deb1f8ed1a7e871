import { randomBytes } from 'node:crypto';

const PIECE = 64 * 1024;

/** MB of a log that pass through redaction in a second of processor time, in pieces as a child's output comes. */
export async function redaction(megabytes, from) {
  const { knownValues } = await from('core/redaction/known-values');
  const { RedactedPieces } = await from('core/redaction/pieces');
  const { redactorOf } = await from('core/redaction/redactor');
  const { loadLikelySecrets } = await from('redaction/likely-secrets');
  const { loadSecretlint } = await from('redaction/secretlint');
  const values = [...Array.from({ length: 20 }, () => secret(40)), secret(2_000)];
  const ways = [
    { name: '20 known values of 40 characters, one of 2,000', detectors: [] },
    { name: 'the same, and what looks like a secret', detectors: [await loadLikelySecrets()] },
  ];
  const pieces = logOf(megabytes * 1024 * 1024, values[0]);
  const floor = {
    name: 'the floor: the rules of secretlint alone',
    mbPerSecond: rulesAlone(await loadSecretlint(), pieces),
  };
  const rows = ways.map(({ name, detectors }) => {
    const rates = [0, 1, 2].map(() => {
      const stream = new RedactedPieces(redactorOf(knownValues(values), detectors));
      const before = process.cpuUsage();
      for (const piece of pieces) stream.push(piece);
      stream.end();
      const { user, system } = process.cpuUsage(before);
      return (megabytes * 1e6) / (user + system);
    });
    return { name, mbPerSecond: rates.sort((a, b) => a - b)[1] };
  });
  return [...rows, floor];
}

/** What the library's regular expressions take, in pieces of a size that V8 searches fast. */
function rulesAlone(rules, pieces) {
  const parts = pieces.flatMap((piece) => piece.match(/.{1,16384}/gs));
  const rates = [0, 1, 2].map(() => {
    const before = process.cpuUsage();
    for (const part of parts) for (const { detect } of rules) detect(part);
    const { user, system } = process.cpuUsage(before);
    return parts.reduce((sum, { length }) => sum + length, 0) / (1.048576 * (user + system));
  });
  return rates.sort((a, b) => a - b)[1];
}

const secret = (length) => randomBytes(length).toString('base64').slice(0, length);

/** Lines as tests and compilers print them; now and then one with a secret. */
function logOf(size, known) {
  const lines = [];
  for (let at = 0, length = 0; length < size; at += 1) {
    const line =
      at % 5_000 === 0
        ? `token: ${known}\n`
        : `  ✓ test/core/part-${at % 97}.test.ts (${at} tests) ${at % 1_000}ms: what it says of /home/runner/work/a.ts:${at}\n`;
    lines.push(line);
    length += line.length;
  }
  return lines.join('').match(new RegExp(`[^]{1,${PIECE}}`, 'g'));
}
