import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hinted } from '../../src/core/redaction/hinted.ts';
import { OWN_SEARCHES } from '../../src/core/redaction/patterns.ts';
import { loadSecretlint } from '../../src/redaction/secretlint.ts';
import { SECRETLINT_HINTS } from '../../src/redaction/secretlint-hints.ts';

const rules = await loadSecretlint();
const searches = [...OWN_SEARCHES, ...rules];
const find = hinted(searches);
const findWithoutHints = (text: string) => searches.flatMap(({ detect }) => detect(text));

test('the rules of secretlint are those that the hints were made for', () => {
  const file = fileURLToPath(import.meta.resolve('@secretlint/secretlint-rule-preset-recommend'));
  const digest = createHash('sha256').update(readFileSync(file)).digest('hex');
  expect(
    digest,
    'Read its expressions again, mend SECRETLINT_HINTS, then change this digest.',
  ).toBe('d46c26921666d54df4b99b034dd26d3f578fc45589e0a06aaac17d1dbcc6f2cc');
});

const word = 'aB3'.repeat(500);
const of = (length: number): string => word.slice(0, length);
const account = Buffer.from(`{"email":"${of(90)}"}`).toString('base64');
const padded = account.endsWith('fQ==')
  ? account
  : Buffer.from(`{"email":"${of(91)}"}`).toString('base64');

/** One secret for each expression of each rule. */
const SECRETS: readonly (readonly [rule: string, text: string])[] = [
  ['aws', `aws_secret_access_key: ${of(40)}`],
  ['aws', `AWS_SECRET_ACCESS_KEY=${of(40)}`],
  ['aws', `"SecretAccessKey": "${of(40)}"`],
  ['privatekey', `-----BEGIN RSA PRIVATE KEY-----\nMI${of(200)}\n-----END RSA PRIVATE KEY-----`],
  ['npm', 'https://token:x-oauth-basic@github.com/'],
  ['npm', `npm_${of(36)}`],
  ['basicauth', 'https://someone:s3cr3tw0rd@site.dev'],
  ['slack', `xoxb-1-${of(20)}-${of(20)}`],
  ['slack', `HTTPS://Hooks.Slack.com/services/T${of(9)}/B${of(9)}/${of(24)}`],
  ['sendgrid', `SG.${of(22)}.${of(43)}`],
  ['shopify', `shpat_${of(32)}`],
  ['github', `ghp_${of(36)}`],
  ['github', `github_pat_${of(82)}`],
  ['gitlab', `glpat-${of(20)}`],
  ['grafana', `glc_${of(40)}`],
  ['grafana', `glsa_${of(32)}_0123abcd`],
  ['openai', `sk-proj-${of(74)}T3BlbkFJ${of(74)}`],
  ['openai', `sk-${of(20)}T3BlbkFJ${of(20)}`],
  ['anthropic', `sk-ant-api03-${of(93)}AA`],
  ['groq', `gsk_${of(52)}`],
  ['huggingface', `hf_${'aBc'.repeat(12).slice(0, 34)}`],
  ['linear', `lin_api_${of(40)}`],
  ['notion', `ntn_01234567890${of(35)}`],
  ['1password', `ops_${padded}`],
  ['database-connection-string', 'MongoDB+srv://someone:s3cr3tw0rd@site.dev/db'],
  ['database-connection-string', 'mysql://someone:s3cr3tw0rd@site.dev/db'],
  ['database-connection-string', 'POSTGRES://someone:s3cr3tw0rd@site.dev/db'],
  ['hashicorp-vault', `hvs.${of(95)}`],
  ['hashicorp-vault', `hvb.${of(150)}`],
  ['hashicorp-vault', `hvr.${of(95)}`],
  ['vercel', `vcp_${of(24)}`],
  ['databricks', `dapi${'0aF'.repeat(11).slice(0, 32)}`],
  ['docker', `dckr_pat_${of(27)}`],
  ['figma', `figd_${of(40)}`],
];

describe('a text with nothing but one secret is searched by the rule that knows it', () => {
  test.each(SECRETS)('%s: %s', (rule, text) => {
    expect(find(text).map((found) => found.rule)).toContain(rule);
    expect(find(text)).toEqual(findWithoutHints(text));
  });

  test('each rule with hints has such a text', () => {
    expect(new Set(SECRETS.map(([rule]) => rule))).toEqual(new Set(SECRETLINT_HINTS.keys()));
  });
});

test('with hints, the same is found in any text', () => {
  const parts = fc.oneof(
    fc.constantFrom(...SECRETS.map(([, text]) => text)),
    fc.constantFrom(...searches.flatMap(({ hints }) => hints ?? [])),
    fc.constantFrom('\n', ' ', '"', '✓', 'é', '_', '-', '=', of(40), '0'.repeat(32), '@', ':'),
    fc.string({ maxLength: 5 }),
  );
  const cut = fc.tuple(parts, fc.nat(60)).map(([part, from]) => part.slice(from));
  const texts = fc.array(fc.oneof(parts, cut), { maxLength: 12 });
  fc.assert(
    fc.property(texts, (some) => {
      const text = some.join('');
      expect(find(text)).toEqual(findWithoutHints(text));
    }),
  );
});
