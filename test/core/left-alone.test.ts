import { expect, test } from 'vitest';
import { defaultConfig, type IssuesConfig, readConfig } from '../../src/core/config/config.ts';
import { whyLeftAlone } from '../../src/core/config/left-alone.ts';
import type { JsonObject } from '../../src/core/lib/json.ts';

const settings = (issues: string): IssuesConfig => {
  const { config } = readConfig({ path: 'phasegate.yml', text: `version: 1\nissues: ${issues}\n` });
  if (config === null) throw new Error('it has mistakes');
  return config.issues;
};
const issue = (labels: readonly string[], more: JsonObject = {}): JsonObject => ({
  action: 'opened',
  issue: { number: 1, labels: labels.map((name) => ({ name })) },
  ...more,
});

const WATCHED = settings('{ labels: [bug, docs], ignore: [wontfix] }');
const IGNORED = 'the issue has the label `wontfix`, which `issues.ignore` of phasegate.yml lists';
const NOT_WATCHED = 'the issue has no label that `issues.labels` of phasegate.yml lists';
const OTHER_LABEL = 'the label that was added is not in `issues.labels` of phasegate.yml';

test.each<[string, IssuesConfig, JsonObject, string | null]>([
  ['no settings', defaultConfig().issues, issue([]), null],
  ['an ignored label', WATCHED, issue(['bug', 'WontFix']), IGNORED],
  ['a watched label', WATCHED, issue(['Docs']), null],
  ['no watched label', WATCHED, issue(['other']), NOT_WATCHED],
  ['a watched label that is added', WATCHED, issue(['bug'], labeled('bug')), null],
  ['another label that is added', WATCHED, issue(['bug', 'other'], labeled('other')), OTHER_LABEL],
  ['a label where none is watched', settings('{}'), issue(['bug'], labeled('bug')), OTHER_LABEL],
  ['nothing watched at all', settings('{ labels: [] }'), issue(['bug']), NOT_WATCHED],
])('%s', (_, config, event, why) => {
  expect(whyLeftAlone(config, event)).toBe(why);
});

function labeled(name: string): JsonObject {
  return { action: 'labeled', label: { name } };
}
