import { useRef, useState } from 'preact/hooks';
import { moneyText } from '../../core/text/money.ts';
import type { ActionAnswer } from '../../core/view/page-data.ts';
import type { Board, BoardAction, BoardItem } from '../../core/view/serve-data.ts';
import { brief } from '../../core/view/visible.ts';
import { Button } from '../parts/button.tsx';
import { Empty, Others, Sentence } from '../parts/text.tsx';
import { send } from './api.ts';
import { Fault } from './frame.tsx';
import { errorMessage, useFetched } from './use-asked.ts';

const BOARD_COLUMNS = [
  ['blocked', 'Needs a person'],
  ['in_progress', 'In progress'],
  ['ready', 'Ready'],
  ['scoping', 'Scoping'],
  ['new', 'New'],
  ['done', 'Done'],
] as const satisfies readonly (readonly [BoardItem['status'], string])[];

/** The backlog: one column per status, with the reasons why items wait. */
export function BoardPage() {
  const { value: board, fault, reload } = useFetched<Board>('backlog');
  const act = useBoardAction(reload);
  const items = board?.items ?? null;
  return (
    <>
      <div class="sec">
        <h1>Backlog</h1>
        <span class="sp" />
        {items !== null && <AddItem act={act} />}
      </div>
      <Fault text={fault} />
      {board?.items === null && <CreateBacklog act={act} />}
      {board === null && fault === null && <Empty>Reading the backlog…</Empty>}
      {items?.length === 0 && <Empty>Nothing is on the backlog.</Empty>}
      {items !== null && items.length > 0 && (
        <div class="board">
          {BOARD_COLUMNS.map(([status, title]) => (
            <Column
              key={status}
              title={title}
              items={items.filter((item) => item.status === status)}
              act={act}
            />
          ))}
        </div>
      )}
    </>
  );
}

type BoardActionHandler = (action: BoardAction) => Promise<ActionAnswer>;

function useBoardAction(again: () => void): BoardActionHandler {
  return async (action) => {
    try {
      const answer = await send<ActionAnswer>('POST', 'backlog', action);
      if (answer.ok) again();
      return answer;
    } catch (error) {
      return { ok: false, message: errorMessage(error), remedy: '' };
    }
  };
}

function CreateBacklog({ act }: { act: BoardActionHandler }) {
  const [answer, setAnswer] = useState<ActionAnswer | null>(null);
  return (
    <Empty>
      <p>This repository has no backlog yet.</p>
      <button
        type="button"
        class="btn p"
        onClick={() => void act({ action: 'create' }).then(setAnswer)}
      >
        Create one
      </button>
      <p class="s m2">
        As <code>phasegate backlog init</code> does: it writes phasegate.yml, too, if there is none.
      </p>
      <ActionResult answer={answer} />
    </Empty>
  );
}

function AddItem({ act }: { act: BoardActionHandler }) {
  const field = useRef<HTMLInputElement>(null);
  const [title, setTitle] = useState('');
  const [answer, setAnswer] = useState<ActionAnswer | null>(null);
  const add = async (event: Event): Promise<void> => {
    event.preventDefault();
    const told = await act({ action: 'add', title });
    setAnswer(told);
    if (!told.ok) return;
    setTitle('');
    // The button is off without a title.
    field.current?.focus();
  };
  return (
    <form class="row" onSubmit={add}>
      <input
        ref={field}
        class="in find"
        aria-label="Title of a new item"
        placeholder="What is to be done"
        value={title}
        onInput={(event) => setTitle(event.currentTarget.value)}
      />
      <button class="btn p" type="submit" disabled={title.trim() === ''}>
        Add
      </button>
      <ActionResult answer={answer} />
    </form>
  );
}

function ActionResult({ answer }: { answer: ActionAnswer | null }) {
  return (
    <span class="s" role="status">
      {answer !== null && !answer.ok && (
        <span class="bad">
          <Sentence text={`${answer.message} ${answer.remedy}`} />
        </span>
      )}
    </span>
  );
}

function Column({
  title,
  items,
  act,
}: {
  title: string;
  items: readonly BoardItem[];
  act: BoardActionHandler;
}) {
  return (
    <section class="col" aria-label={title}>
      <h2>
        {title} <span class="m light">{items.length}</span>
      </h2>
      <ul>
        {items.map((item) => (
          <Card key={item.id} item={item} act={act} />
        ))}
      </ul>
    </section>
  );
}

function Card({ item, act }: { item: BoardItem; act: BoardActionHandler }) {
  const { id, title, waitsFor, run, costUsd, pipeline, phase, tags } = item;
  return (
    <li class="box card">
      <p class="b">
        <Others text={title} most={200} />
      </p>
      <p class="s m">
        {run === null ? (
          <code>{id}</code>
        ) : (
          <a class="l" href={`/runs/${run}`}>
            {id}
          </a>
        )}
        {pipeline === null ? '' : ` · ${brief(pipeline, 30)}`}
        {phase === null ? '' : ` · ${phase}`}
        {costUsd === null ? '' : ` · ${moneyText(costUsd)}`}
      </p>
      {tags.length > 0 && (
        <p class="row w">
          {tags.map((tag) => (
            <span key={tag} class="tag">
              {brief(tag, 30)}
            </span>
          ))}
        </p>
      )}
      {waitsFor !== '' && (
        <p class={item.blocked === null ? 's m2' : 's wait'}>
          <Others text={item.blocked === null ? `waits for ${waitsFor}` : waitsFor} most={600} />
        </p>
      )}
      <Doing item={item} act={act} />
    </li>
  );
}

/** A person's actions on an item. */
function Doing({ item, act }: { item: BoardItem; act: BoardActionHandler }) {
  const [text, setText] = useState('');
  const [answer, setAnswer] = useState<ActionAnswer | null>(null);
  const [isBusy, setBusy] = useState(false);
  const kind = item.blocked?.kind ?? null;
  if (item.status === 'done') return null;
  const perform = async (action: BoardAction): Promise<void> => {
    setBusy(true);
    const told = await act(action);
    setAnswer(told);
    setBusy(false);
    if (told.ok) setText('');
  };
  const isEmpty = text.trim() === '';
  return (
    <details>
      <summary class="s">{kind === null ? 'Edit' : 'Answer or override'}</summary>
      <label>
        <span class="s m">{wordFor(kind)}</span>
        <textarea class="in" value={text} onInput={(event) => setText(event.currentTarget.value)} />
      </label>
      <div class="row w">
        {doingsOf(item, text).map(({ word, action, needsText }) => (
          <Button
            key={word}
            look="sm"
            isOff={isBusy || (needsText && isEmpty)}
            onClick={() => void perform(action)}
          >
            {word}
          </Button>
        ))}
      </div>
      <ActionResult answer={answer} />
    </details>
  );
}

interface ItemDoing {
  readonly word: string;
  readonly action: BoardAction;
  readonly needsText: boolean;
}

function doingsOf({ id: item, blocked }: BoardItem, text: string): readonly ItemDoing[] {
  const unblock = { action: 'unblock', item, notes: text } as const;
  switch (blocked?.kind) {
    case undefined:
      return [
        { word: 'Rename', action: { action: 'retitle', item, title: text }, needsText: true },
      ];
    case 'question':
      return [{ word: 'Answer', action: { action: 'answer', item, text }, needsText: true }];
    case 'guardrail':
      return [
        { word: 'Let it pass', action: { ...unblock, override: true }, needsText: false },
        { word: 'Unblock', action: { ...unblock, override: false }, needsText: false },
      ];
    default:
      return [{ word: 'Unblock', action: { ...unblock, override: false }, needsText: false }];
  }
}

function wordFor(kind: string | null): string {
  if (kind === null) return 'New title';
  return kind === 'question' ? 'Your answer' : 'Notes for the next prompt';
}
