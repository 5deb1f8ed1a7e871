import { expect, test } from 'vitest';
import { readPipeline } from '../../src/core/pipeline/parse.ts';

const read = (text: string) => readPipeline({ path: 'p.yml', text }, () => ({ type: 'missing' }));

/** As a person writes them; YAML would read each of them as something else. */
const WRITTEN = [
  ...['1.10', '007', '0x1F', '0o17', '1e3', '+1', '-0', '.5', '1.0', '12345678901234567890'],
  ...['true', 'False', 'TRUE', '.inf', '.nan', '3.14'],
];

const text = (variables: string): string => `version: 1
name: texts
env: ${variables}
agents: { coder: { use: claude, env: ${variables} } }
phases:
  plan: { agent: coder, prompt: x, env: ${variables} }
  test: { run: "true", env: ${variables} }
`;

test('every variable of an environment is the text that was written', () => {
  const variables = `{ ${WRITTEN.map((value, at) => `V${at}: ${value}`).join(', ')} }`;
  const { pipeline, diagnostics } = read(text(variables));
  expect(diagnostics).toEqual([]);
  const expected = Object.fromEntries(WRITTEN.map((value, at) => [`V${at}`, value]));
  const { env, agents, phases } = pipeline?.file ?? {};
  const all = [env, agents?.coder, phases?.plan, phases?.test].map((one) =>
    one !== undefined && 'env' in one && typeof one.env === 'object' ? one.env : one,
  );
  expect(all).toEqual([expected, expected, expected, expected]);
});

test('what is only called `env` keeps its numbers', () => {
  const { pipeline, diagnostics } = read(`version: 1
name: names
inputs: { env: { type: number, default: 5 } }
agents: { env: { use: claude, env: { A: 1.10 } } }
phases:
  env: { agent: env, prompt: x, attempts: 2, env: { B: 007 } }
`);
  expect(diagnostics).toEqual([]);
  expect(pipeline?.file).toMatchObject({
    inputs: { env: { default: 5 } },
    agents: { env: { env: { A: '1.10' } } },
    phases: { env: { attempts: 2, env: { B: '007' } } },
  });
});

test.each(['1.10', '007', '0x1F', '12345678901234567890'])(
  'a default that would become another text is a mistake: %s',
  (value) => {
    const { diagnostics } = read(
      `version: 1\nname: d\ninputs: { v: { type: number, default: ${value} } }\nphases: { a: { run: "true" } }\n`,
    );
    expect(diagnostics.map(({ code }) => code)).toEqual(['PG504']);
  },
);
