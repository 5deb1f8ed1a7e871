import type { PhaseId } from '../../core/lib/brands.ts';
import { phaseAt } from '../../core/lib/graph.ts';
import type { GatePhase } from '../../core/plan/plan.ts';
import type { RunMoment } from '../../core/run/moment.ts';
import { isFinal } from '../../core/run/outcome.ts';
import { headsAtGate, headsOf } from '../../core/run/repositories.ts';
import { phaseState } from '../../core/run/state.ts';
import { DECISION_WORDS } from '../../core/text/decision-words.ts';
import { durationText } from '../../core/text/duration-text.ts';
import type { GateEvidence } from '../../core/text/gate-evidence.ts';
import { evidenceWhenAsked } from '../../core/text/gate-then.ts';
import { CHANGE } from '../../core/view/page-data.ts';
import type { GateOpening, GatePass, RunStory } from '../../core/view/story.ts';
import { brief } from '../../core/view/visible.ts';
import { clock } from '../parts/format.ts';
import { Glyph } from '../parts/glyphs.tsx';
import { Empty, Others, Sentence } from '../parts/text.tsx';
import { ChangeView } from './change.tsx';
import { Evidence } from './evidence.tsx';
import { LoadedText } from './loaded.tsx';
import type { SectionProps } from './source.ts';
import { useAskedAgain } from './use-asked-again.ts';
import type { LoadedFile } from './use-file.ts';

interface GatesProps extends SectionProps {
  /** The whole change of the run. */
  readonly change: LoadedFile;
  /** The selected gate; `null`: none. */
  readonly shown: string | null;
  readonly now: number;
}

interface ShownGate extends Pick<GatesProps, 'story' | 'snapshot'> {
  readonly gate: PhaseId;
  /** `null`: it has not asked. */
  readonly last: GateOpening | null;
  /** When it asked or was passed last; `null`: neither. */
  readonly asked: RunMoment | null;
  readonly again: string | null;
}

/** What is delivered is told by who knows the secrets; before that, texts of several values are as written. */
function shownEvidence({
  story,
  snapshot,
  gate,
  last,
  asked,
  again,
}: ShownGate): GateEvidence | null {
  const evidence = evidenceWhenAsked(
    { gate, now: story, asked, isLast: true },
    { change: null, redact: null, again },
  );
  const told = snapshot.data.deliveries?.find(({ seq }) => seq === last?.opened.seq);
  return evidence === null || told === undefined
    ? evidence
    : { ...evidence, deliveries: told.deliveries };
}

/** Each gate's evidence at its decision, its decider, and the proof. */
export function Gates({ story, source, snapshot, change, shown, now }: GatesProps) {
  const { plan } = story;
  const gates = plan.phases.filter(({ kind }) => kind === 'gate');
  const opened = [...new Set(story.gates.map(({ opened: { phase } }) => phase))];
  const id = gates.find((gate) => gate.id === shown)?.id ?? opened.at(-1) ?? gates[0]?.id ?? null;
  const gate = id === null ? null : phaseAt(plan, plan.index.get(id) ?? 0);
  const { openings, passes, last, passed, asked } = askedAt(story, id);
  const again = useAskedAgain(story, { source, snapshot }, openings);
  if (gate === null || gate.kind !== 'gate')
    return story.questions.length === 0 ? null : (
      <section id="gates" aria-label="Questions">
        <Decisions story={story} openings={[]} passes={[]} now={now} />
      </section>
    );
  const evidence = shownEvidence({ story, snapshot, gate: gate.id, last, asked, again });
  return (
    <section id="gates" aria-label="Gates" class="two">
      <div>
        <div class="sec">
          <h2>Gate {gate.id}: the evidence</h2>
          <span class="sp" />
          <GateLinks ids={gates.map((each) => each.id)} shown={id} />
        </div>
        <div class="box pad">
          {evidence !== null && (
            <Evidence
              evidence={evidence}
              opening={passed === null ? last : null}
              stands={passed === null ? notOpened(story, gate) : passedText(passed)}
              hasChange={change.type !== 'none'}
            />
          )}
        </div>
      </div>
      <Decisions story={story} openings={openings} passes={passes} now={now} />
      <WholeChange
        change={change}
        snapshot={snapshot}
        isOther={last !== null && headsAtGate(last.opened) !== headsOf(story.state)}
      />
    </section>
  );
}

/** `passed`: unless it has asked a person since. */
function askedAt({ gates, passes: all }: RunStory, id: PhaseId | null) {
  const openings = gates.filter(({ opened: { phase } }) => phase === id);
  const passes = all.filter(({ decided: { phase } }) => phase === id);
  const last = openings.at(-1) ?? null;
  const passed = passes.findLast(({ decided }) => decided.seq > (last?.opened.seq ?? 0)) ?? null;
  return { openings, passes, last, passed, asked: (passed ?? last)?.then ?? null };
}

/** How a gate stands that asked nobody. */
function notOpened({ plan, state }: RunStory, { index }: GatePhase): string {
  const { standing } = phaseState(plan, state, index);
  if (standing.status === 'skipped') return `skipped: ${standing.reason}`;
  return isFinal(state.finished?.outcome)
    ? 'never opened; this is what it would have shown'
    : 'not opened yet; this is what it would show now';
}

const passedText = ({ decided: { comment }, at }: GatePass): string =>
  `passed by policy at ${clock(at)}, without asking anybody${comment === '' ? '' : `: ${comment}`}`;

const GateLinks = ({ ids, shown }: { ids: readonly PhaseId[]; shown: PhaseId | null }) => (
  <>
    {ids.length > 1 &&
      ids.slice(0, 8).map((id) => (
        <a
          key={id}
          class={`chip${id === shown ? ' on' : ''}`}
          href={`#gate/${id}`}
          aria-current={id === shown ? 'true' : undefined}
        >
          {id}
        </a>
      ))}
  </>
);

const PROOFS = {
  local: 'by access to this machine: on the command line or on its page',
  policy: 'by the rule of the pipeline: no person was needed',
  environment: 'by the review of the environment, asked of GitHub',
  comment: 'by a comment, whose writer was asked of GitHub',
} as const;

interface DecisionsProps {
  readonly story: RunStory;
  /** Of the shown gate. */
  readonly openings: readonly GateOpening[];
  readonly passes: readonly GatePass[];
  readonly now: number;
}

function Decisions({ story, openings, passes, now }: DecisionsProps) {
  const { questions, state } = story;
  const isEmpty = openings.length === 0 && questions.length === 0 && passes.length === 0;
  return (
    <div>
      <div class="sec">
        <h2>Decisions</h2>
      </div>
      <div class="box decisions">
        {isEmpty && (
          <Empty>
            {isFinal(state.finished?.outcome)
              ? 'Nobody was asked anything.'
              : 'Nobody was asked anything yet.'}
          </Empty>
        )}
        {passes.map((pass) => (
          <Pass key={pass.decided.seq} pass={pass} />
        ))}
        {openings.map((opening) => (
          <Decision key={opening.opened.seq} opening={opening} now={now} />
        ))}
        {questions.map((question) => (
          <div key={question.at} class="pad">
            <p class="row w">
              <Glyph mark="blocked" small />
              <b class="b">Question by {question.phase}</b>
              <span class="sp" />
              <span class="m s">{durationText((question.answer?.at ?? now) - question.at)}</span>
            </p>
            <blockquote>
              <Others text={question.question} most={1200} />
            </blockquote>
            {question.answer === null ? (
              <p class="wait">No answer yet.</p>
            ) : (
              <p>
                <b class="b">{brief(question.answer.actor, 60)}:</b>{' '}
                <Others text={question.answer.text} most={1200} />
              </p>
            )}
          </div>
        ))}
      </div>
    </div>
  );
}

const Pass = ({ pass: { decided, at } }: { pass: GatePass }) => (
  <div class="pad">
    <p class="row w">
      <Glyph mark="succeeded" small />
      <b class="b">Passed by policy</b>
    </p>
    {decided.comment !== '' && (
      <p>
        <Sentence text={decided.comment} />
      </p>
    )}
    <p class="s m2">Nobody was asked, at {clock(at)}.</p>
  </div>
);

function Decision({ opening, now }: { opening: GateOpening; now: number }) {
  const { opened, openedAt, decided, until } = opening;
  if (decided === null)
    return (
      <div class="pad">
        <p class="row w">
          <Glyph mark="waiting" small />
          <b class="b">
            {until === null ? 'Nobody has decided yet' : 'Asked again before a decision'}
          </b>
          <span class="sp" />
          <span class="m s">{durationText((until ?? now) - openedAt)}</span>
        </p>
        <p class="s m2">
          Opened at {clock(openedAt)}
          {opened.environment === null ? '' : `, environment ${brief(opened.environment, 60)}`}.
        </p>
      </div>
    );
  const mark = { approve: 'succeeded', reject: 'failed', rework: 'back' } as const;
  return (
    <div class="pad">
      <p class="row w">
        <Glyph mark={mark[decided.decision]} small />
        <b class="b">
          {brief(decided.actor, 60)} {DECISION_WORDS[decided.decision]}
        </b>
        <span class="sp" />
        <span class="m s">after {durationText((until ?? now) - openedAt)}</span>
      </p>
      {decided.comment !== '' && (
        <blockquote>
          <Others text={decided.comment} most={1200} />
        </blockquote>
      )}
      <p class="s m2">
        Proved {PROOFS[decided.proof]}
        {decided.approval !== null && (
          <>
            , approval <code>{brief(decided.approval, 40)}</code>
          </>
        )}
        . On commit <code>{opened.commit.slice(0, 7)}</code>.
      </p>
    </div>
  );
}

interface WholeChangeProps extends Pick<GatesProps, 'change' | 'snapshot'> {
  /** Whether it has changed since the gate asked. */
  readonly isOther: boolean;
}

/** What a person approves: the whole change of the run. */
function WholeChange({ change, snapshot, isOther }: WholeChangeProps) {
  if (change.type === 'none') return null;
  return (
    <div class="whole">
      <div class="sec">
        <h2>The whole change</h2>
      </div>
      {isOther && (
        <p class="s m2">As it is now: the run has changed it since this gate asked last.</p>
      )}
      <div class="box set" id="change">
        <LoadedText loaded={change} none="" place={snapshot.data.place} path={CHANGE}>
          {(text) => <ChangeView diff={text} />}
        </LoadedText>
      </div>
    </div>
  );
}
