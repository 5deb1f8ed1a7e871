import type { ComponentChildren } from 'preact';
import { phaseAt } from '../../core/lib/graph.ts';
import { durationText } from '../../core/text/duration-text.ts';
import { evidenceOf, type GateEvidence, reworkText } from '../../core/text/gate-evidence.ts';
import { plural } from '../../core/text/plural.ts';
import { nothingVerified } from '../../core/text/verified.ts';
import { CHANGE } from '../../core/view/page-data.ts';
import type { GateOpening, PhaseQuestion, RunStory } from '../../core/view/story.ts';
import { brief } from '../../core/view/visible.ts';
import { clock, short } from '../parts/format.ts';
import { Glyph } from '../parts/glyphs.tsx';
import { Empty, Others, Sentence } from '../parts/text.tsx';
import { ChangeView } from './change.tsx';
import { LoadedText } from './loaded.tsx';
import { phaseLink } from './route.ts';
import type { Snapshot } from './source.ts';
import type { LoadedFile } from './use-file.ts';

interface GatesProps {
  readonly story: RunStory;
  readonly snapshot: Snapshot;
  /** The whole change of the run. */
  readonly change: LoadedFile;
  /** The selected gate; `null`: none. */
  readonly shown: string | null;
  readonly now: number;
}

/** Each gate's evidence at its decision, its decider, and the proof. */
export function Gates({ story, snapshot, change, shown, now }: GatesProps) {
  const { plan } = story;
  const gates = plan.phases.filter(({ kind }) => kind === 'gate');
  const opened = [...new Set(story.gates.map(({ opened: { phase } }) => phase))];
  const id = gates.find((gate) => gate.id === shown)?.id ?? opened.at(-1) ?? gates[0]?.id ?? null;
  const gate = id === null ? null : phaseAt(plan, plan.index.get(id) ?? 0);
  if (gate === null || gate.kind !== 'gate')
    return story.questions.length === 0 ? null : (
      <section id="gates" aria-label="Questions">
        <Decisions openings={[]} questions={story.questions} now={now} />
      </section>
    );
  const openings = story.gates.filter(({ opened: { phase } }) => phase === id);
  const last = openings.at(-1) ?? null;
  return (
    <section id="gates" aria-label="Gates" class="two">
      <div>
        <div class="sec">
          <h2>Gate {gate.id}: the evidence</h2>
          <span class="sp" />
          {gates.length > 1 &&
            gates.slice(0, 8).map((each) => (
              <a
                key={each.id}
                class={`chip${each.id === id ? ' on' : ''}`}
                href={`#gate/${each.id}`}
                aria-current={each.id === id ? 'true' : undefined}
              >
                {each.id}
              </a>
            ))}
        </div>
        <div class="box pad">
          <Evidence
            evidence={evidenceOf(plan, story.state, { gate, change: null, redact: null })}
            opening={last}
          />
        </div>
      </div>
      <Decisions openings={openings} questions={story.questions} now={now} />
      <WholeChange change={change} snapshot={snapshot} />
    </section>
  );
}

function Row({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

function Evidence({ evidence, opening }: { evidence: GateEvidence; opening: GateOpening | null }) {
  const facts = opening?.opened.evidence ?? null;
  // What these say is above, and may be bad although they ended with 0.
  const reporting = new Set(
    evidence.reports.flatMap(({ phase, result }) => (result === 'failed' ? [] : [phase])),
  );
  return (
    <dl class="kv">
      {opening === null && <Row name="Stands">not opened yet; this is what it would show now</Row>}
      {opening !== null && opening.opened.why !== '' && (
        <Row name="Asked because">
          <Sentence text={opening.opened.why} />
        </Row>
      )}
      {facts !== null && opening !== null && (
        <>
          <Row name="Change">
            {plural(facts.files, 'file')}, {plural(facts.lines, 'line')} · commit{' '}
            <code>{opening.opened.commit.slice(0, 7)}</code>, tree{' '}
            <code>{opening.opened.tree.slice(0, 7)}</code> on{' '}
            <code>{opening.opened.base.slice(0, 7)}</code>
          </Row>
          <Row name="Protected paths">
            {facts.protected.length === 0
              ? 'none'
              : facts.protected.map((path) => (
                  <code class="block bad" key={path}>
                    {brief(path, 200)}
                  </code>
                ))}
          </Row>
          <Row name="Risk notes">
            {facts.risks.length === 0
              ? 'none'
              : facts.risks.map((risk) => (
                  <span class="tag wait" key={risk}>
                    {brief(risk, 160)}
                  </span>
                ))}
          </Row>
          <Row name="Pipeline">
            <code>{short(opening.opened.pipelineDigest)}</code>, as it was pinned
          </Row>
        </>
      )}
      {evidence.rework !== null && (
        <Row name="Sent back earlier">
          {reworkText(evidence.rework)}
          {evidence.rework.comments.map((text) => (
            <span class="block s" key={text}>
              <Sentence text={brief(text, 300)} />
            </span>
          ))}
        </Row>
      )}
      <Row name="Verified by">
        {evidence.verified.length === 0
          ? nothingVerified(evidence.reports).replaceAll('`', '')
          : evidence.verified.map((text) => (
              <span class="block" key={text}>
                <Glyph mark="succeeded" small label="passed" /> <code>{brief(text, 160)}</code>
              </span>
            ))}
      </Row>
      {evidence.reports.length > 0 && (
        <Row name="Reported by">
          {evidence.reports.slice(0, 20).map(({ phase, result, text }) => (
            <span class="block" key={phase}>
              {result === 'failed' && <Glyph mark="failed" small label="failed" />}{' '}
              <a class="l" href={phaseLink(phase)}>
                {phase}
              </a>
              : <Sentence text={brief(text, 300)} />
            </span>
          ))}
        </Row>
      )}
      {evidence.phases.slice(0, 20).map((phase) => (
        <Row key={phase.id} name={phase.id}>
          {!reporting.has(phase.id) && (
            <Glyph
              mark={phase.result === 'failed' ? 'failed' : 'succeeded'}
              small
              label={phase.result}
            />
          )}{' '}
          <a class="l" href={phaseLink(phase.id)}>
            {phase.result}
          </a>{' '}
          <Sentence text={brief(phase.summary, 300)} />
          {phase.outputs.map(([name, value]) => (
            <span class="block s m2" key={name}>
              {brief(`${name}: ${value}`, 200)}
            </span>
          ))}
        </Row>
      ))}
      {evidence.phases.length > 20 && (
        <Row name="">{plural(evidence.phases.length - 20, 'more phase')}</Row>
      )}
      {evidence.deliveries.length === 0 && <Row name="Then">nothing; the run only continues</Row>}
      {evidence.deliveries.map((delivery) => (
        <Row key={`${delivery.phase}${delivery.kind}`} name="Then">
          {delivery.kind} by {delivery.phase}
          {delivery.fields.map(([name, text]) => (
            <span class="block s m2" key={name}>
              {name}: {brief(text, 200)}
            </span>
          ))}
        </Row>
      ))}
    </dl>
  );
}

const WORDS = { approve: 'approved', reject: 'rejected', rework: 'sent back' } as const;
const PROOFS = {
  local: 'by access to this machine: on the command line or on its page',
  policy: 'by the rule of the pipeline: no person was needed',
  environment: 'by the review of the environment, asked of GitHub',
  comment: 'by a comment, whose writer was asked of GitHub',
} as const;

interface DecisionsProps {
  readonly openings: readonly GateOpening[];
  readonly questions: readonly PhaseQuestion[];
  readonly now: number;
}

function Decisions({ openings, questions, now }: DecisionsProps) {
  const isEmpty = openings.length === 0 && questions.length === 0;
  return (
    <div>
      <div class="sec">
        <h2>Decisions</h2>
      </div>
      <div class="box decisions">
        {isEmpty && <Empty>Nobody was asked anything yet.</Empty>}
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

function Decision({ opening, now }: { opening: GateOpening; now: number }) {
  const { opened, openedAt, decided, until } = opening;
  if (decided === null)
    return (
      <div class="pad">
        <p class="row w">
          <Glyph mark="waiting" small />
          <b class="b">
            {until === null ? 'Nobody has decided yet' : 'Asked again: the change moved on'}
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
          {brief(decided.actor, 60)} {WORDS[decided.decision]}
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

/** What a person approves: the whole change of the run. */
function WholeChange({ change, snapshot }: Pick<GatesProps, 'change' | 'snapshot'>) {
  if (change.type === 'none') return null;
  return (
    <div class="whole">
      <div class="sec">
        <h2>The whole change</h2>
      </div>
      <div class="box set" id="change">
        <LoadedText loaded={change} none="" place={snapshot.data.place} path={CHANGE}>
          {(text) => <ChangeView diff={text} />}
        </LoadedText>
      </div>
    </div>
  );
}
