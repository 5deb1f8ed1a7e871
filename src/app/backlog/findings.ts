import type { Backlog } from '../../backlog/store.ts';
import {
  circlesIn,
  circleText,
  dropCommand,
  lostIn,
} from '../../core/backlog/schedule/dependencies.ts';
import { unlistedPipelines } from '../../core/backlog/schedule/unlisted.ts';
import type { Config } from '../../core/config/config.ts';
import { plural } from '../../core/text/plural.ts';
import type { DoctorCheck } from '../../core/view/doctor-check.ts';
import { Refusal } from '../../ports.ts';
import { ownProgram } from '../../process/programs.ts';
import { InvalidPipeline } from '../stored/pipeline-file.ts';
import type { OutlookRequest } from './outlook.ts';
import { readPipelines } from './pipelines.ts';

type FoundBacklog = Pick<OutlookRequest, 'root' | 'config' | 'store'>;

/** What `phasegate backlog doctor` finds. */
export async function backlogFindings(opened: FoundBacklog): Promise<readonly DoctorCheck[]> {
  const locks = opened.config.source === 'file' ? [lockFinding()] : [];
  return [...locks, pipelinesFinding(opened), ...(await storeFindings(opened))];
}

const good = (check: string, detail: string): DoctorCheck => ({
  check,
  ok: true,
  detail,
  remedy: null,
});
const bad = (check: string, detail: string, remedy: string): DoctorCheck => ({
  check,
  ok: false,
  detail,
  remedy,
});

function lockFinding(): DoctorCheck {
  const found = ['flock', 'perl'].find((program) => ownProgram(program) !== null);
  if (found !== undefined) return good('lock', `taken by ${found}`);
  return bad(
    'lock',
    'neither flock nor perl is installed',
    'Install flock (on Linux: package util-linux) or perl.',
  );
}

function pipelinesFinding({ root, config }: FoundBacklog): DoctorCheck {
  try {
    const { byName } = readPipelines(root, config);
    return good('pipelines', [...byName.keys()].join(', '));
  } catch (error) {
    if (error instanceof InvalidPipeline) return mistakesIn(error);
    if (error instanceof Refusal) return bad('pipelines', error.message, error.remedy);
    throw error;
  }
}

function mistakesIn({ diagnostics }: InvalidPipeline): DoctorCheck {
  const [first, ...more] = diagnostics.filter(({ severity }) => severity === 'error');
  if (first === undefined) return bad('pipelines', 'one of them has errors', CHECK);
  const { file: path, message, range } = first;
  const rest = more.length === 0 ? '' : `, and ${plural(more.length, 'more error')}`;
  const detail = `${path}, line ${range.line}: ${message}${rest}`;
  return bad('pipelines', detail, `\`phasegate check ${path}\` shows the location.`);
}

const CHECK = 'See `phasegate check`.';

async function storeFindings({ store, config }: FoundBacklog): Promise<readonly DoctorCheck[]> {
  try {
    const backlog = await store.read();
    const { items, archived } = backlog;
    return [
      good('items', `${plural(items.size, 'item')}, ${archived.size} in the archive`),
      ...itemFindings(backlog),
      ...strangePipelines(backlog, config),
    ];
  } catch (error) {
    if (error instanceof Refusal) return [bad('items', error.message, error.remedy)];
    throw error;
  }
}

/** `next` and `list` show these items as blocked. */
function strangePipelines({ items }: Backlog, { pipelines }: Config): readonly DoctorCheck[] {
  return unlistedPipelines(items, (name) => pipelines.has(name)).map(([id, pipeline]) =>
    bad(
      'pipelines',
      `${id} has the pipeline ${pipeline}, which phasegate.yml does not list`,
      `Choose another: \`phasegate backlog edit ${id} --pipeline NAME\`.`,
    ),
  );
}

function itemFindings({ items, archived, warnings }: Backlog): readonly DoctorCheck[] {
  const known = { items, archived: new Set(archived.keys()) };
  const twice = [...items.keys()].filter((id) => archived.has(id));
  return [
    ...warnings.map((warning) => bad('values', warning, 'Set the field again, or remove it.')),
    ...circlesIn(items).map((circle) =>
      bad(
        'dependencies',
        `dependency cycle: ${circleText(circle)}`,
        `Remove one: \`${dropCommand(circle[0], circle[1])}\`.`,
      ),
    ),
    ...lostIn(known).map(([id, needs]) =>
      bad(
        'dependencies',
        `${id} waits for ${needs}, which does not exist`,
        `Remove the dependency: \`${dropCommand(id, needs)}\`.`,
      ),
    ),
    ...twice.map((id) =>
      bad(
        'archive',
        `${id} is on the backlog and in the archive`,
        `Close the item: \`phasegate backlog close ${id}\`.`,
      ),
    ),
  ];
}
