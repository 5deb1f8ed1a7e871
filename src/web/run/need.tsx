import { useState } from 'preact/hooks';
import { digestOf } from '../../core/lib/brands.ts';
import { phaseAt } from '../../core/lib/graph.ts';
import { wholeFacts } from '../../core/run/repositories.ts';
import { openGates } from '../../core/run/show/open-gates.ts';
import { phaseState } from '../../core/run/state.ts';
import { plural } from '../../core/text/plural.ts';
import { nextStep } from '../../core/text/terminal/next-step.ts';
import type { ActionAnswer, PageAction } from '../../core/view/page-data.ts';
import type { RunStory } from '../../core/view/story.ts';

import { Command, Sentence } from '../parts/text.tsx';
import type { RunSource, Snapshot } from './source.ts';

interface NeedProps {
  readonly story: RunStory;
  readonly snapshot: Snapshot;
  readonly source: RunSource;
  /** SHA-256 of the journal's last line in hex; empty: unknown. */
  readonly head: string;
}

/** What the run waits for, with the command or buttons for it. */
export function Need({ story, snapshot, source, head }: NeedProps) {
  const { plan, state } = story;
  if (state.finished === null && snapshot.data.isHeld && source.act === null) return null;
  // A report does not know whether a process works on the run by now; a page asks its server.
  const isHeld = snapshot.made === null ? snapshot.data.isHeld : undefined;
  const { sentence, commands } = nextStep(plan, state, isHeld);
  const isHurt = ['failed', 'rejected', 'invalid', 'stale'].includes(state.finished?.outcome ?? '');
  const waits = ['waiting', 'blocked', 'over-budget'].includes(state.finished?.outcome ?? '');
  return (
    <section
      class={`need box${waits ? '' : ' plain'}${isHurt ? ' hurt' : ''}`}
      aria-label="What to do now"
    >
      <div class="hx" />
      <div>
        <h2>{waits ? 'Needs a person' : titleOf(state.finished !== null, isHeld)}</h2>
        <p class="said">
          <Sentence text={sentence} />
        </p>
        <GateFacts story={story} />
      </div>
      <div class="act">
        {source.act === null ? (
          commands.map(({ command, does }) => (
            <div key={command}>
              <Command text={command} />
              <p class="s m">
                <Sentence text={does} />
              </p>
            </div>
          ))
        ) : (
          <Actions story={story} snapshot={snapshot} act={source.act} head={head} />
        )}
        {source.act === null && commands.length === 0 && <p class="s m">Nothing is left to do.</p>}
      </div>
    </section>
  );
}

function titleOf(hasEnded: boolean, isHeld: boolean | undefined): string {
  if (hasEnded) return 'How it ended';
  return isHeld === false ? 'Interrupted' : 'Under way';
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
}

function Actions({ story, snapshot, act, head }: ActionsProps) {
  const [text, setText] = useState('');
  const [answer, setAnswer] = useState<ActionAnswer | null>(null);
  const [isBusy, setBusy] = useState(false);
  const send = async (action: PageAction): Promise<void> => {
    setBusy(true);
    const told = await answerTo(act, action);
    setAnswer(told);
    setBusy(false);
    if (told.ok) setText('');
  };
  const choices = choicesOf(story, snapshot.data.isHeld, { text, digest: digestOf(head) });
  return (
    <form onSubmit={(event) => event.preventDefault()} class="acts">
      {choices.asks !== null && (
        <label>
          <span class="s m">{choices.asks}</span>
          <textarea
            class="in"
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
      )}
      <div class="row w">
        {choices.buttons.map(({ word, look, action, needsText }) => (
          <button
            key={word}
            type="button"
            class={`btn ${look}`}
            disabled={isBusy || head === '' || (needsText && text.trim() === '')}
            onClick={() => void send(action)}
          >
            {word}
          </button>
        ))}
      </div>
      <p class="s" role="status">
        {answer !== null && (
          <Sentence text={answer.ok ? answer.message : `${answer.message} ${answer.remedy}`} />
        )}
      </p>
    </form>
  );
}

/** An unreachable server counts as a refusal. */
async function answerTo(act: ActionsProps['act'], action: PageAction): Promise<ActionAnswer> {
  try {
    return await act(action);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { ok: false, message, remedy: 'See whether `phasegate serve` still runs.' };
  }
}

interface NeedButton {
  readonly word: string;
  readonly look: string;
  readonly action: PageAction;
  readonly needsText: boolean;
}

interface TypedText {
  readonly text: string;
  readonly digest: ReturnType<typeof digestOf>;
}

function choicesOf(
  story: RunStory,
  isHeld: boolean,
  { text, digest }: TypedText,
): { readonly asks: string | null; readonly buttons: readonly NeedButton[] } {
  const plain = (word: string, action: PageAction, look = ''): NeedButton => ({
    word,
    look,
    action,
    needsText: false,
  });
  if (isHeld) return { asks: null, buttons: [plain('Cancel', { action: 'cancel' }, 'd')] };
  const gate = openGate(story);
  if (gate !== null) {
    const decide = (action: 'approve' | 'reject' | 'rework'): PageAction => ({
      action,
      gate: gate.id,
      comment: text,
      digest,
    });
    // At several gates, the first is decided first.
    const named = openGates(story.plan, story.state).length > 1 ? ` ${gate.id}` : '';
    const rework =
      gate.rework === null
        ? []
        : [{ ...plain(`Rework${named}`, decide('rework')), needsText: true }];
    const buttons = [
      plain(`Approve${named}`, decide('approve'), 'p'),
      ...rework,
      plain(`Reject${named}`, decide('reject'), 'd apart'),
    ];
    return { asks: 'Comment; a rework needs one', buttons };
  }
  const blocked = blockedPhase(story);
  if (blocked !== null)
    return {
      asks: 'Answer',
      buttons: [
        {
          ...plain('Answer', { action: 'answer', phase: blocked, answer: text }, 'p'),
          needsText: true,
        },
      ],
    };
  const outcome = story.state.finished?.outcome ?? null;
  const isOver = outcome === 'succeeded' || outcome === 'no-change' || outcome === 'rejected';
  return { asks: null, buttons: isOver ? [] : [plain('Resume', { action: 'resume' }, 'p')] };
}

function blockedPhase({ plan, state }: RunStory) {
  for (const index of state.phases.keys())
    if (phaseState(plan, state, index).standing.status === 'blocked')
      return phaseAt(plan, index).id;
  return null;
}
