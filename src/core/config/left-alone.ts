import { isSameName } from '../gate/same-name.ts';
import { isJsonObject, type JsonObject } from '../lib/json.ts';
import { listAt, textAt } from '../lib/json-value.ts';
import type { IssuesConfig } from './config.ts';

/**
 * Why nothing is started for the issue of an event, by the labels that the settings watch and ignore; `null` where something
 * is. `event` is the payload.
 */
export function whyLeftAlone({ labels, ignore }: IssuesConfig, event: JsonObject): string | null {
  const own = listAt(event.issue, 'labels').flatMap((label) => textAt(label, 'name') ?? []);
  const ignored = ignore.find((name) => own.some((one) => isSameName(one, name)));
  if (ignored !== undefined)
    return `the issue has the label \`${ignored}\`, which \`issues.ignore\` of phasegate.yml lists`;
  const isWatched = (name: string) => labels?.some((one) => isSameName(one, name)) === true;
  const added = isJsonObject(event.label) ? textAt(event.label, 'name') : null;
  if (event.action === 'labeled' && !isWatched(added ?? ''))
    return 'the label that was added is not in `issues.labels` of phasegate.yml';
  if (labels === null || own.some(isWatched)) return null;
  return 'the issue has no label that `issues.labels` of phasegate.yml lists';
}
