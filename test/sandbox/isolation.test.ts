import { expect, test } from 'vitest';
import type { Policy } from '../../src/core/plan/plan.ts';
import { isolationFor, isolationHere, isolationText } from '../../src/sandbox/isolation.ts';
import { isolationLayersOf } from '../../src/sandbox/isolation-layers.ts';
import type { IsolationTool, Machine } from '../../src/sandbox/machine.ts';
import { refusalOf } from '../rig/refusal.ts';

const works = (path: string): IsolationTool => ({ works: true, path });
const missing: IsolationTool = { works: false, why: 'is not installed', remedy: 'Install it.' };
const ALL: Machine = {
  bubblewrap: works('/bin/bwrap'),
  network: works('/bin/bwrap'),
  unshare: works('/bin/unshare'),
  setpriv: works('/bin/setpriv'),
};
const NONE: Machine = { bubblewrap: missing, network: missing, unshare: missing, setpriv: missing };

type Asked = Pick<Policy, 'isolation' | 'network'>;
const preferred: Asked = { isolation: 'preferred', network: { type: 'any' } };

test('the best that there is holds the children, and the log says what does not', () => {
  const machines = [
    ALL,
    { ...ALL, bubblewrap: missing, network: missing },
    { ...NONE, setpriv: works('/bin/setpriv') },
    NONE,
  ];
  const said = machines.map((machine) =>
    isolationText(isolationFor(preferred, machine), preferred),
  );
  expect(said).toMatchInlineSnapshot(`
    [
      "Child processes run in a sandbox (bubblewrap): separate process list, only the workspace and a private home writable, no additional privileges.",
      "Child processes have a separate process list (unshare), but files are not isolated: bubblewrap is not installed. Install it.",
      "Child processes run without a sandbox, but without additional privileges: bubblewrap is not installed. Install it.",
      "Child processes run without a sandbox: bubblewrap is not installed. Install it.",
    ]
  `);
});

test('`off` holds nothing, and does not look at the machine', async () => {
  const asked: Asked = { ...preferred, isolation: 'off' };
  const look = () => Promise.reject(new Error('looked at'));
  expect(isolationText(await isolationHere(asked, look), asked)).toMatchInlineSnapshot(
    `"Child processes run without a sandbox, because of \`policy.isolation: off\`."`,
  );
});

test('what cannot be held is refused by name, with what to do', async () => {
  const unshareOnly = { ...ALL, bubblewrap: missing, network: missing };
  const refusals: readonly [Asked, Machine][] = [
    [{ ...preferred, isolation: 'required' }, unshareOnly],
    [{ ...preferred, network: { type: 'none' } }, unshareOnly],
    [
      { ...preferred, network: { type: 'allow', hosts: ['a.test'] } },
      { ...ALL, network: missing },
    ],
    [{ isolation: 'off', network: { type: 'none' } }, ALL],
  ];
  const said = refusals.map(async ([asked, machine]) => {
    const { message, remedy } = await refusalOf(isolationHere(asked, async () => machine));
    return `${message} ${remedy}`;
  });
  expect(await Promise.all(said)).toMatchInlineSnapshot(`
    [
      "\`policy.isolation: required\` cannot be enforced here: bubblewrap is not installed. Install it.",
      "\`policy.network\` cannot be enforced here: bubblewrap is not installed. Install it.",
      "\`policy.network\` cannot be enforced here: bubblewrap is not installed. Install it.",
      "\`policy.network\` cannot be enforced with \`policy.isolation: off\`. Remove one of the two from the pipeline.",
    ]
  `);
});

test('`doctor` has a row for each wall', () => {
  expect(isolationLayersOf(ALL).map(({ layer, by }) => `${layer}: ${by}`)).toMatchInlineSnapshot(`
    [
      "processes: bubblewrap",
      "files: bubblewrap",
      "rights: bubblewrap",
      "network: bubblewrap",
    ]
  `);
  expect(isolationLayersOf({ ...NONE, unshare: works('/bin/unshare') })).toMatchInlineSnapshot(`
    [
      {
        "by": "unshare",
        "layer": "processes",
        "missing": null,
      },
      {
        "by": null,
        "layer": "files",
        "missing": {
          "remedy": "Install it.",
          "why": "bubblewrap is not installed",
        },
      },
      {
        "by": null,
        "layer": "rights",
        "missing": {
          "remedy": "Install it.",
          "why": "bubblewrap is not installed",
        },
      },
      {
        "by": null,
        "layer": "network",
        "missing": {
          "remedy": "Install it.",
          "why": "bubblewrap is not installed",
        },
      },
    ]
  `);
});
