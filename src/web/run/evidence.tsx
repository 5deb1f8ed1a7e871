import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { MAX_WHOLE_LINE } from '../../core/change/long-line.ts';
import { MAX_BODY_LENGTH } from '../../core/text/fits.ts';
import {
  BEFORE_CHANGE,
  CHANGE_MISSING,
  type GateEvidence,
  NOTHING_DELIVERED,
  type PhaseEvidence,
  reworkText,
} from '../../core/text/gate-evidence.ts';
import { plural } from '../../core/text/plural.ts';
import { type CommandReport, nothingVerified } from '../../core/text/verified.ts';
import type { DeliveryEvidence } from '../../core/view/page-data.ts';
import { shownPath } from '../../core/view/shown-path.ts';
import type { GateOpening } from '../../core/view/story.ts';
import { brief } from '../../core/view/visible.ts';
import { SmallButton } from '../parts/button.tsx';
import { short } from '../parts/format.ts';
import { Glyph } from '../parts/glyphs.tsx';
import { Others, Sentence } from '../parts/text.tsx';
import { phaseLink } from './route.ts';

interface EvidenceProps {
  readonly evidence: GateEvidence;
  /** `null`: the gate asked nobody. */
  readonly opening: GateOpening | null;
  /** How the gate stands then. */
  readonly stands: string;
  /** Whether the whole change is shown beneath. */
  readonly hasChange: boolean;
}

/** What a person approves: all that the terminal shows at the gate. */
export function Evidence({ evidence, opening, stands, hasChange }: EvidenceProps) {
  const why = opening?.opened.why ?? '';
  return (
    <dl class="kv">
      {opening === null && (
        <Row name="Stands">
          <Sentence text={stands} />
        </Row>
      )}
      <WhyAsked why={why} again={evidence.again} />
      <ChangeRows evidence={evidence} opening={opening} hasChange={hasChange} />
      {evidence.rework !== null && (
        <Row name="Sent back earlier">
          {reworkText(evidence.rework)}
          {evidence.rework.comments.map((text) => (
            <Line key={text} text={text} />
          ))}
        </Row>
      )}
      <Verified evidence={evidence} />
      {evidence.reports.length > 0 && (
        <Row name="Reported by">
          {evidence.reports.slice(0, MAX_PHASES).map((report) => (
            <Report key={report.phase} report={report} />
          ))}
        </Row>
      )}
      <Phases phases={evidence.phases} />
      {evidence.deliveries.length === 0 && <Row name="Then">{NOTHING_DELIVERED}</Row>}
      {evidence.deliveries.map((delivery) => (
        <Delivery key={`${delivery.phase}${delivery.kind}`} delivery={delivery} />
      ))}
      {evidence.others.length > 0 && (
        <Row name="Waits, too">
          {evidence.others.map((gate) => (
            <a key={gate} class="l block" href={`#gate/${gate}`}>
              {gate}
            </a>
          ))}
        </Row>
      )}
    </dl>
  );
}

const WhyAsked = ({ why, again }: { why: string; again: string | null }) => (
  <>
    {why !== '' && (
      <Row name="Asked because">
        <Sentence text={why} />
      </Row>
    )}
    {again !== null && (
      <Row name="Asks again">
        <Sentence text={again.replace(/^Asks again(?:, because|:) /, '')} />
      </Row>
    )}
  </>
);

const Verified = ({ evidence }: Pick<EvidenceProps, 'evidence'>) => (
  <Row name="Verified by">
    {evidence.verified.length === 0 ? (
      <Sentence text={nothingVerified(evidence)} />
    ) : (
      evidence.verified.map((text) => (
        <span class="block" key={text}>
          <Glyph mark="succeeded" small label="passed" /> <code>{brief(text, MAX_WHOLE_LINE)}</code>
        </span>
      ))
    )}
  </Row>
);

function Row({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** Characters of a text of others that are shown at once; the rest is a press away. */
const MOST = 600;

const Line = ({ text, most = MOST }: { text: string; most?: number }) => (
  <span class="block s m2">
    <Others text={text} most={most} />
  </span>
);

function ChangeRows({ evidence, opening, hasChange }: Omit<EvidenceProps, 'stands'>) {
  const facts = opening?.opened.evidence ?? null;
  const guarded = facts?.protected ?? evidence.guarded;
  const risks = facts?.risks ?? evidence.risks;
  return (
    <>
      {facts !== null && opening !== null && (
        <Row name="Change">
          {plural(facts.files, 'file')}, {plural(facts.lines, 'line')} · commit{' '}
          <code>{opening.opened.commit.slice(0, 7)}</code>, tree{' '}
          <code>{opening.opened.tree.slice(0, 7)}</code> on{' '}
          <code>{opening.opened.base.slice(0, 7)}</code>
        </Row>
      )}
      {!hasChange && (
        <Row name="Its lines">{evidence.isMissing ? CHANGE_MISSING : 'no file changed'}</Row>
      )}
      <Row name="Protected paths">
        {guarded.length === 0
          ? 'none'
          : guarded.map((path) => (
              <code class="block bad" key={path}>
                {brief(shownPath(path), MAX_WHOLE_LINE)}
              </code>
            ))}
      </Row>
      <Row name="Risk notes">
        {risks.length === 0
          ? 'none'
          : risks.map((risk) => (
              <span class="tag wait" key={risk}>
                {brief(shownPath(risk), MAX_WHOLE_LINE)}
              </span>
            ))}
      </Row>
      {opening !== null && (
        <Row name="Pipeline">
          <code>{short(opening.opened.pipelineDigest)}</code>, as it was pinned
        </Row>
      )}
    </>
  );
}

/** Phases that are shown at once. */
const MAX_PHASES = 20;

const Report = ({ report: { phase, result, text } }: { report: CommandReport }) => (
  <span class="block">
    {result === 'failed' && <Glyph mark="failed" small label="failed" />}{' '}
    <a class="l" href={phaseLink(phase)}>
      {phase}
    </a>
    : <Sentence text={brief(text, MOST)} />
  </span>
);

function Phases({ phases }: { phases: readonly PhaseEvidence[] }) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? phases : phases.slice(0, MAX_PHASES);
  return (
    <>
      {shown.map((phase) => (
        <Phase key={phase.id} phase={phase} />
      ))}
      {shown.length < phases.length && (
        <Row name="More">
          <SmallButton onClick={() => setWhole(true)}>
            {plural(phases.length - shown.length, 'more phase')}
          </SmallButton>
        </Row>
      )}
    </>
  );
}

function Phase({ phase }: { phase: PhaseEvidence }) {
  const { id, result, summary, outputs, artifacts, answers, isBeforeChange } = phase;
  const standing = isBeforeChange ? `${result} ${BEFORE_CHANGE}` : result;
  return (
    <Row name={id}>
      {(result === 'failed' || !isBeforeChange) && <Glyph mark={result} small label={result} />}{' '}
      <a class="l" href={phaseLink(id)} aria-label={`${id}: ${standing}`}>
        {standing}
      </a>{' '}
      {result === 'failed' ? (
        <Sentence text={brief(summary, MOST)} />
      ) : (
        <Others text={summary} most={MOST} />
      )}
      {outputs.map(([name, value]) => (
        <Line key={name} text={`${name}: ${value}`} />
      ))}
      {artifacts.length > 0 && <Line text={`files: ${artifacts.join(', ')}`} />}
      {answers.map(({ question, answer }, at) => (
        <Line key={at} text={`asked: ${question}\nanswered: ${answer}`} />
      ))}
    </Row>
  );
}

const Delivery = ({ delivery: { kind, phase, fields } }: { delivery: DeliveryEvidence }) => (
  <Row name="Then">
    {kind} by {phase}
    {fields.map(([name, text]) => (
      <Line key={name} text={`${name}: ${text}`} most={MAX_BODY_LENGTH} />
    ))}
  </Row>
);
