import { useId, useRef, useState } from 'preact/hooks';
import { digestOf } from '../../core/lib/brands.ts';
import { phaseAt } from '../../core/lib/graph.ts';
import type { GatePhase } from '../../core/plan/plan.ts';
import { wholeFacts } from '../../core/run/repositories.ts';
import { mayRework, openGates } from '../../core/run/show/open-gates.ts';
import { phaseState } from '../../core/run/state.ts';
import { plural } from '../../core/text/plural.ts';
import { type NextStep, nextStep } from '../../core/text/terminal/next-step.ts';
import type { ActionAnswer, PageAction } from '../../core/view/page-data.ts';
import type { RunStory } from '../../core/view/story.ts';
import { requestFault } from '../parts/request-fault.ts';
import { Command, Others, Sentence } from '../parts/text.tsx';
import type { SectionProps } from './source.ts';

interface NeedProps extends SectionProps {
  /** SHA-256 of the journal's last line in hex; empty: not known yet, or the change is not shown yet. */
  readonly head: string;
}

/** What the run waits for, with the command or buttons for it. */
export function Need(props: NeedProps) {
  const { story, snapshot, source } = props;
  const isReportOfWork = source.act === null && snapshot.data.isHeld;
  return isReportOfWork && story.state.finished === null ? null : <NeedBox {...props} />;
}

function NeedBox({ story, snapshot, source, head }: NeedProps) {
  const { plan, state } = story;
  const { isHeld } = snapshot.data;
  const step = nextStep(plan, state, isHeld);
  const isHurt = ['failed', 'rejected', 'invalid', 'stale'].includes(state.finished?.outcome ?? '');
  const waits = ['waiting', 'blocked', 'over-budget'].includes(state.finished?.outcome ?? '');
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section
      class={`need box${waits ? '' : ' plain'}${isHurt ? ' hurt' : ''}`}
      aria-label="What to do now"
    >
      <div class="hx" />
      <div>
        <h2 ref={heading} tabIndex={-1}>
          {waits ? 'Needs a person' : titleOf(state.finished !== null, story.isDead)}
        </h2>
        <NeedText step={step} />
        <GateFacts story={story} />
      </div>
      <div class="act">
        {source.act === null || isForTerminal(story) ? (
          <Commands step={step} />
        ) : (
          <Actions
            story={story}
            snapshot={snapshot}
            act={source.act}
            head={head}
            onDone={() => heading.current?.focus()}
          />
        )}
        {source.act === null && step.commands.length === 0 && (
          <p class="s m">Nothing is left to do.</p>
        )}
      </div>
    </section>
  );
}

const NeedText = ({ step: { asked, sentence } }: { step: NextStep }) =>
  asked?.question.trim().includes('\n') ? (
    <>
      <p class="said">
        <code>{asked.phase}</code> asks:
      </p>
      <blockquote>
        <Others text={asked.question.trim()} />
      </blockquote>
    </>
  ) : (
    <p class="said">
      <Sentence text={sentence} />
    </p>
  );

const Commands = ({ step: { commands } }: { step: NextStep }) => (
  <>
    {commands.map(({ command, does }) => (
      <div key={command}>
        <Command text={command} />
        <p class="s m">
          <Sentence text={does} />
        </p>
      </div>
    ))}
  </>
);

/** Whether only commands continue the run: after a no, or to raise a limit of the pipeline's file or of a backlog session. */
const isForTerminal = ({ state: { finished, exceeded } }: RunStory): boolean =>
  finished?.outcome === 'rejected' ||
  (finished?.outcome === 'over-budget' && exceeded !== null && exceeded.limit !== 'usd');

function titleOf(hasEnded: boolean, isDead: boolean): string {
  if (hasEnded) return 'How it ended';
  return isDead ? 'Interrupted' : 'Under way';
}

/** The first open gate; `null`: none. */
export const openGate = ({ plan, state }: RunStory) => openGates(plan, state)[0] ?? null;

function GateFacts({ story }: { story: RunStory }) {
  const gate = openGate(story);
  if (gate === null) return null;
  const { head } = story.state;
  const facts = wholeFacts(story.state);
  return (
    <ul class="why">
      <li>
        {facts.files === 0
          ? 'No file is changed.'
          : `${plural(facts.files, 'file')} changed, ${plural(facts.lines, 'line')}.`}{' '}
        {facts.protected.length > 0 && (
          <span class="tag bad">{plural(facts.protected.length, 'protected path')}</span>
        )}{' '}
        {facts.risks.length > 0 && (
          <span class="tag wait">{plural(facts.risks.length, 'risk note')}</span>
        )}
      </li>
      <li class="m2">
        If approved, commit <code>{head.slice(0, 7)}</code> passes the gate, and nothing else.{' '}
        <a class="l" href={`#gate/${gate.id}`}>
          Read the evidence
        </a>
      </li>
    </ul>
  );
}

interface ActionsProps extends Pick<NeedProps, 'story' | 'snapshot' | 'head'> {
  readonly act: (action: PageAction) => Promise<ActionAnswer>;
  /** Called when a person did something: the button is of no more use. */
  readonly onDone: () => void;
}

function Actions({ story, snapshot, act, head, onDone }: ActionsProps) {
  const [text, setText] = useState('');
  const [told, setTold] = useState<{ answer: ActionAnswer; stop: number } | null>(null);
  const [isBusy, setBusy] = useState(false);
  const stop = lastStop(story);
  const send = async (action: PageAction): Promise<void> => {
    setBusy(true);
    const pressed = document.activeElement;
    const answer = await answerTo(act, action);
    setTold({ answer, stop });
    setBusy(false);
    if (answer.ok) setText('');
    // What was done needs its button no more; after a refusal it stays, unless the run went on meanwhile.
    if (answer.ok || pressed?.isConnected !== true) onDone();
  };
  const choices = choicesOf(story, snapshot.data.isHeld, { text, digest: digestOf(head) });
  // What was said about an earlier wait says nothing about this one.
  const answer = told?.stop === stop ? told.answer : null;
  return (
    <form onSubmit={(event) => event.preventDefault()} class="acts">
      <ActionText choices={choices} text={text} onText={setText} />
      <ActionButtons
        buttons={choices.buttons}
        stop={stop}
        isOff={({ action, isReady }) => isBusy || !isReady || ('digest' in action && head === '')}
        onAction={send}
      />
      <p class="s told" role="status">
        {answer !== null && (
          <Sentence text={answer.ok ? answer.message : `${answer.message} ${answer.remedy}`} />
        )}
      </p>
    </form>
  );
}

interface ActionTextProps {
  readonly choices: Choices;
  readonly text: string;
  readonly onText: (text: string) => void;
}

function ActionText({ choices: { asks, isAmount }, text, onText }: ActionTextProps) {
  const id = useId();
  if (asks === null) return null;
  const field = { id, class: 'in', value: text };
  return (
    <div>
      <label class="s m block" for={id}>
        {asks}
      </label>
      {isAmount ? (
        <input
          {...field}
          inputMode="decimal"
          onInput={(event) => onText(event.currentTarget.value)}
        />
      ) : (
        <textarea {...field} onInput={(event) => onText(event.currentTarget.value)} />
      )}
    </div>
  );
}

interface ActionButtonsProps {
  readonly buttons: readonly NeedButton[];
  /** The last stop of the run. */
  readonly stop: number;
  readonly isOff: (button: NeedButton) => boolean;
  readonly onAction: (action: PageAction) => Promise<void>;
}

function ActionButtons({ buttons, stop, isOff, onAction }: ActionButtonsProps) {
  /** The button that a first press armed, and the stop at which it was pressed; `null`: none. */
  const [armed, setArmed] = useState<{ word: string; stop: number } | null>(null);
  // A press at an earlier wait decides nothing about this one.
  const sure = armed?.stop === stop ? armed.word : null;
  const press = ({ word, action, ends }: NeedButton): void => {
    const isSure = ends === undefined || sure === word;
    setArmed(isSure ? null : { word, stop });
    if (isSure) void onAction(action);
  };
  return (
    <div class="row w">
      {buttons.map((button) => (
        <button
          key={button.word}
          type="button"
          class={`btn ${button.look}${sure === button.word ? ' sure' : ''}`}
          aria-disabled={isOff(button)}
          onClick={({ currentTarget }) => {
            // A disabled button would lose the focus.
            if (currentTarget.getAttribute('aria-disabled') !== 'true') press(button);
          }}
          onBlur={() => setArmed(null)}
          onKeyDown={({ key }) => {
            if (key === 'Escape') setArmed(null);
          }}
        >
          {sure === button.word ? button.ends : button.word}
        </button>
      ))}
    </div>
  );
}

/** The `seq` of the event at which a process last stopped; 0: none has. */
const lastStop = ({ events }: RunStory): number =>
  events.findLast(({ type }) => type === 'runFinished')?.seq ?? 0;

/** An unreachable server counts as a refusal. */
async function answerTo(act: ActionsProps['act'], action: PageAction): Promise<ActionAnswer> {
  try {
    return await act(action);
  } catch (error) {
    return { ok: false, message: requestFault(error), remedy: '' };
  }
}

interface NeedButton {
  readonly word: string;
  readonly look: string;
  readonly action: PageAction;
  /** Whether what it needs is typed. */
  readonly isReady: boolean;
  /** What the button asks before an action that cannot be undone; nothing: the first press acts. */
  readonly ends?: string;
}

interface Choices {
  /** Label of the text field; `null`: none. */
  readonly asks: string | null;
  /** Whether the text is an amount of money. */
  readonly isAmount: boolean;
  readonly buttons: readonly NeedButton[];
}

interface TypedText {
  readonly text: string;
  readonly digest: ReturnType<typeof digestOf>;
}

function choicesOf(story: RunStory, isHeld: boolean, typed: TypedText): Choices {
  const { finished, exceeded } = story.state;
  if (isHeld) return { ...NO_TEXT, buttons: [CANCEL] };
  const gate = openGate(story);
  if (gate !== null) return atGate(story, gate, typed);
  const hasText = typed.text.trim() !== '';
  const blocked = blockedPhase(story);
  if (blocked !== null) {
    const action: PageAction = { action: 'answer', phase: blocked, answer: typed.text };
    return {
      ...{ asks: 'Answer', isAmount: false },
      buttons: [{ word: 'Answer', look: 'p', action, isReady: hasText }, CANCEL],
    };
  }
  if (finished?.outcome === 'over-budget' && exceeded?.limit === 'usd') {
    const action: PageAction = { action: 'resume', addUsd: typed.text.trim() };
    return {
      ...{ asks: 'More money in USD, such as 2.50', isAmount: true },
      buttons: [
        { word: 'Resume', look: 'p', action, isReady: AMOUNT.test(typed.text.trim()) },
        CANCEL,
      ],
    };
  }
  const outcome = finished?.outcome ?? null;
  if (outcome === 'succeeded' || outcome === 'no-change') return { ...NO_TEXT, buttons: [] };
  const isWaiting = outcome === 'waiting' || outcome === 'over-budget';
  return { ...NO_TEXT, buttons: [RESUME, ...(isWaiting ? [CANCEL] : [])] };
}

const NO_TEXT = { asks: null, isAmount: false };
const AMOUNT = /^\d{1,9}(\.\d{1,9})?$/;
const CANCEL: NeedButton = {
  ...{ word: 'Cancel', look: 'd', isReady: true },
  action: { action: 'cancel' },
};
const RESUME: NeedButton = {
  ...{ word: 'Resume', look: 'p', isReady: true },
  action: { action: 'resume', addUsd: null },
};

function atGate({ plan, state }: RunStory, gate: GatePhase, { text, digest }: TypedText): Choices {
  // At several gates, the first is decided first.
  const named = openGates(plan, state).length > 1 ? ` ${gate.id}` : '';
  const decide = (
    action: 'approve' | 'reject' | 'rework',
    { word, look = '', isReady = true, ...more }: Pick<NeedButton, 'word'> & Partial<NeedButton>,
  ): NeedButton => ({
    ...more,
    word: `${word}${named}`,
    action: { action, gate: gate.id, comment: text, digest },
    ...{ look, isReady },
  });
  const isLeft = mayRework(plan, state, gate);
  const rework = decide('rework', { word: 'Rework', isReady: text.trim() !== '' });
  return {
    ...{ asks: isLeft ? 'Comment; a rework needs one' : 'Comment', isAmount: false },
    buttons: [
      decide('approve', { word: 'Approve', look: 'p' }),
      ...(isLeft ? [rework] : []),
      decide('reject', { word: 'Reject', look: 'd apart', ends: `Reject${named}: end the run?` }),
      CANCEL,
    ],
  };
}

function blockedPhase({ plan, state }: RunStory) {
  for (const index of state.phases.keys())
    if (phaseState(plan, state, index).standing.status === 'blocked')
      return phaseAt(plan, index).id;
  return null;
}
