import { describe, expect, test } from 'vitest';
import type { PipelineFile } from '../../../src/core/pipeline/schema.gen.ts';
import type { Plan } from '../../../src/core/plan/plan.ts';
import type { RunEvent } from '../../../src/core/run/event.ts';
import { fold } from '../../../src/core/run/evolve/evolve.ts';
import { everyPlace } from '../../../src/core/run/legs.ts';
import { phaseMark } from '../../../src/core/run/show/phase-mark.ts';
import { mermaid } from '../../../src/core/text/markdown/mermaid.ts';
import { phaseTable } from '../../../src/core/text/markdown/phase-table.ts';
import { pullRequestStory } from '../../../src/core/text/markdown/pull-request.ts';
import { eventLines } from '../../../src/core/text/terminal/event-line.ts';
import { renderLive } from '../../../src/core/text/terminal/live.ts';
import { unpainted as paint } from '../../../src/core/text/terminal/paint.ts';
import { statusLines } from '../../../src/core/text/terminal/status.ts';
import { NO_TIMES } from '../../../src/core/view/cut-off.ts';
import { countsOf, statusesOf } from '../../../src/core/view/outline.ts';
import { pipelineOf, planOf } from '../given.ts';
import { played } from '../play.ts';

type Phases = PipelineFile['phases'];
type Phase = Phases[string];

/** Every kind of command, with outputs or without. */
const COMMANDS: Readonly<Record<string, object>> = {
  'a check': { run: 'true' },
  'a writer': { run: 'true', access: 'write' },
  'a command that should fail': { run: 'false', expect: 'failure' },
};

const matrix = { strategy: { matrix: { part: ['a', 'b'] } } };
const nesting = (phases: Phases, more: object = {}): Plan =>
  planOf({ it: { pipeline: './inner.yml', ...more } as Phase }, {}, () => pipelineOf(phases));

/** Every way in which a phase can be no more than that command. */
const SHAPES: Readonly<Record<string, (last: Phase) => Plan>> = {
  alone: (last) => planOf({ it: last }),
  'in legs': (last) => planOf({ it: { ...last, ...matrix } as Phase }),
  'the last phase of a pipeline': (last) => nesting({ last }),
  'the last phase in legs of a pipeline': (last) =>
    nesting({ last: { ...last, ...matrix } as Phase }),
  'the last that is not skipped': (last) =>
    nesting({ last, more: { run: 'true', needs: 'last', if: 'false' } as Phase }),
  'in a pipeline in a pipeline': (last) =>
    planOf({ it: { pipeline: './outer.yml' } }, {}, () =>
      pipelineOf({ inner: { pipeline: './inner.yml' } }, {}, () => pipelineOf({ last })),
    ),
  'in legs of a pipeline': (last) => nesting({ last }, matrix),
  'in legs of a pipeline that only the run knows': (last) =>
    nesting({ last }, { strategy: { matrix: `\${{ fromJSON('[{"part":"a"},{"part":"b"}]') }}` } }),
};

const CASES = Object.entries(SHAPES).flatMap(([shape, make]) =>
  Object.entries(COMMANDS).map(([name, command]) => ({ shape, name, make, command })),
);

describe.each(CASES)('$name, $shape', ({ make, command }) => {
  test('that reports by its outputs has a tick nowhere', () => {
    const outputs = { passed: { type: 'boolean', optional: true } };
    const { marks, texts } = shownOf(make({ ...command, outputs } as unknown as Phase));
    expect(marks).toEqual(new Set(['reported']));
    for (const [where, text] of Object.entries(texts)) {
      expect({ where, text }).toEqual({ where, text: expect.not.stringMatching(/✓|succeeded/) });
      expect(text).toContain('reported');
    }
  });

  test('without outputs has succeeded', () => {
    const { marks, texts } = shownOf(make(command as Phase));
    expect(marks).toEqual(new Set(['succeeded']));
    for (const text of Object.values(texts)) expect(text).toMatch(/✓|succeeded/);
  });
});

test('legs of which only some reported are counted apart', () => {
  const legs = "matrix.part == 'a' && !cancelled()";
  const plan = planOf(
    { it: { pipeline: './inner.yml', with: { part: '${{ matrix.part }}' }, ...matrix } as Phase },
    {},
    () =>
      pipelineOf(
        {
          first: { run: 'true' },
          last: { run: 'true', needs: 'first', if: legs.replace('matrix', 'inputs'), outputs: {} },
          report: {
            run: 'true',
            needs: 'first',
            if: "inputs.part == 'b'",
            outputs: { passed: { optional: true } },
          },
        } as Phases,
        { inputs: { part: {} } },
      ),
  );
  const { texts } = shownOf(plan);
  expect(texts.events).toContain('reported');
  expect(texts.events).toContain('2 legs succeeded, 1 of which only reported');
});

/** The texts about a run of the plan in which every phase ends as it should. */
function shownOf(plan: Plan) {
  const events = played(plan);
  const state = fold(plan, events);
  expect(state.finished?.outcome).toBe('succeeded');
  const phases = everyPlace(plan, state).filter(
    (index) => plan.phases[index]?.kind !== 'entry' && !isSkipped(phaseMark(plan, state, index)),
  );
  const marks = new Set(phases.map((index) => phaseMark(plan, state, index)));
  const view = { activities: new Map(), elapsedMs: 1, frame: 0, columns: 200, rows: 24 };
  // Of the graph, the class that the phase has.
  const graph = mermaid(plan, state, { pipelines: 'folded' })
    .split('\n')
    .filter((line) => /^\s*class /.test(line));
  const texts = {
    // Not what the run itself is.
    status: statusLines({ plan, state, paint, columns: 200, legs: 'each' }).slice(1, -3).join('\n'),
    live: renderLive({ plan, state, paint, ...view })
      .split('\n')
      .slice(1)
      .join('\n')
      .replaceAll('»', '» reported'),
    events: linesOf(plan, events),
    graph: graph.join('\n'),
    table: phaseTable({ plan, state, repository: 'a/b', times: NO_TIMES }),
    pull: pullRequestStory({ plan, state, post: (text) => text }),
    outline: countsOf(statusesOf({ plan, state }, phases))
      .map(({ status, count }) => `${count} ${status}`)
      .join(),
  };
  return { marks, texts };
}

const isSkipped = (mark: string): boolean => mark === 'skipped';

function linesOf(plan: Plan, events: readonly RunEvent[]): string {
  return events
    .flatMap((event, index) => {
      const state = fold(plan, events.slice(0, index + 1));
      const isOfRun = event.type === 'runStarted' || event.type === 'runFinished';
      // The pipeline began, which reports nothing.
      const isEntry = event.type === 'nestPassed' && event.phase.endsWith('(start)');
      return isOfRun || isEntry ? [] : eventLines({ plan, paint, width: 8 }, state, event);
    })
    .join('\n');
}
