import { expect, test } from 'vitest';
import { readInputs } from '../../src/action/inputs.ts';
import { refusalOf } from '../rig/refusal.ts';

const given = (inputs: Readonly<Record<string, string>>) =>
  readInputs((name) => inputs[name] ?? '');

test('what is not given is null, or its default', async () => {
  expect(await given({})).toMatchInlineSnapshot(`
    {
      "answer": null,
      "budgetUsd": null,
      "checkpoint": null,
      "children": {},
      "digest": null,
      "directory": ".",
      "failOn": Set {},
      "gate": null,
      "inputs": {},
      "item": null,
      "job": null,
      "jobToken": null,
      "keep": "artifact+cache",
      "maxParallel": 4,
      "mode": "work",
      "needs": {},
      "pipeline": null,
      "report": true,
      "repositories": "",
      "repository": null,
      "resume": null,
      "slot": null,
      "spread": false,
      "token": null,
      "workflow": null,
    }
  `);
});

test('inputs of the pipeline come as YAML or JSON; what a form left empty was not given', async () => {
  expect((await given({ inputs: 'task: Mend it\ncount: 3\nnote: ""\n' })).inputs).toEqual({
    task: 'Mend it',
    count: 3,
  });
  expect((await given({ inputs: '{ "task": "Mend it", "resume": null }' })).inputs).toEqual({
    task: 'Mend it',
  });
});

test('what does not do is refused with its name and what would do', async () => {
  const refusals = await Promise.all(
    [
      { mode: 'delivr' },
      { keep: 'cache' },
      { inputs: '- a\n- b' },
      { inputs: '{ "a": ' },
      { 'fail-on': 'failed, wating' },
      { job: 'work' },
      { budget: 'two' },
      { budget: '0' },
      { item: '12' },
      { repository: '../api' },
      { repository: 'acme/api', inputs: '{ "repository": "acme/web" }' },
      { 'max-parallel': '0' },
    ].map(async (inputs) => {
      const { message, remedy } = await refusalOf(given(inputs));
      return `${message} ${remedy}`;
    }),
  );
  expect(refusals).toMatchInlineSnapshot(`
    [
      "The input \`mode\` is invalid: "delivr". Did you mean \`deliver\`?",
      "The input \`keep\` is invalid: "cache". Use one of \`artifact\`, \`artifact+cache\`, \`none\`.",
      "The input \`inputs\` is invalid: "- a\\n- b". Give a YAML or JSON mapping, such as \`\${{ toJSON(inputs) }}\`.",
      "The input \`inputs\` is invalid: "{ \\"a\\": ". The value is not YAML: Flow map must end with a } at line 1, column 8:

    { "a": 
           ^
    ",
      "The input \`fail-on\` is invalid: "wating". Did you mean \`waiting\`?",
      "The input \`job\` is invalid: "work". Give a whole number, such as \`\${{ job.check_run_id }}\`.",
      "The input \`budget\` is invalid: "two". Give an amount of USD above zero.",
      "The input \`budget\` is invalid: "0". Give an amount of USD above zero.",
      "The input \`item\` is invalid: "12". Give one of the output \`items\` of the earlier job, such as \`issue-12\`.",
      "The input \`repository\` is invalid: "../api". Give a repository on GitHub as \`owner/name\`.",
      "The input \`inputs\` is invalid: "{\\"repository\\":\\"acme/web\\"}". Remove \`repository\` from \`inputs\`: the workflow gives it.",
      "The input \`max-parallel\` is invalid: "0". Give a whole number, such as \`4\`.",
    ]
  `);
});
