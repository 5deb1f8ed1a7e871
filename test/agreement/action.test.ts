import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readInputs } from '../../src/action/inputs.ts';
import { OUTPUT_NAMES } from '../../src/action/outputs.ts';

const action = parse(readFileSync('action.yml', 'utf8')) as {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, unknown>>;
};

test('the inputs of action.yml are those that the program reads, and its defaults do', async () => {
  const read = new Set<string>();
  const inputs = await readInputs((name) => {
    read.add(name);
    const { default: text = '' } = action.inputs[name] ?? {};
    return text.startsWith('${{') ? 'given' : text;
  });
  expect([...read].sort()).toEqual(Object.keys(action.inputs).sort());
  const { mode, keep, directory } = inputs;
  expect({ mode, keep, directory, failOn: [...inputs.failOn].sort() }).toMatchInlineSnapshot(`
    {
      "directory": ".",
      "failOn": [
        "blocked",
        "failed",
        "invalid",
        "over-budget",
        "rejected",
        "stale",
      ],
      "keep": "artifact+cache",
      "mode": "work",
    }
  `);
});

test('the outputs of action.yml are those that the program sets', () => {
  expect([...OUTPUT_NAMES]).toEqual(Object.keys(action.outputs));
});
