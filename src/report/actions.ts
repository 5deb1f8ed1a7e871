import type { PhaseId } from '../core/lib/brands.ts';
import { findPhase } from '../core/lib/graph.ts';
import { unreachable } from '../core/lib/unreachable.ts';
import { phaseIndex } from '../core/plan/legs.ts';
import type { Plan } from '../core/plan/plan.ts';
import type { JournalEvent, PhaseFailed } from '../core/run/event.ts';
import { phaseState, type RunState } from '../core/run/state.ts';
import { againIn, inWorkflow } from '../core/text/in-workflow.ts';
import { oneLine } from '../core/text/line.ts';
import { type EventText, eventLines, nameWidth } from '../core/text/terminal/event-line.ts';
import { unpainted } from '../core/text/terminal/paint.ts';
import { NeutralLines } from '../core/text/untrusted/neutral.ts';
import { workflowCommand } from '../core/text/untrusted/workflow-command.ts';
import type { AgentEvent, Reporter } from '../ports.ts';

export interface ActionsLog {
  readonly plan: Plan;
  readonly print: (line: string) => void;
  /** Random and long: the token that ends the runner's `stop-commands`. */
  readonly token: string;
  /** The position of a phase in the pipeline file; `null`: unknown. */
  readonly placeOf: (phase: PhaseId) => { readonly file: string; readonly line: number } | null;
}

/** Most characters of one attempt's output in the log; its record has all of it. */
const MAX_SHOWN_CHARACTERS = 1024 * 1024;
/** Most lines of a phase's output that are kept while another phase's group is open. */
const MAX_KEPT_LINES = 2000;

/** An attempt under way. */
interface ActiveAttempt {
  readonly title: string;
  readonly lines: NeutralLines;
  /** Lines printed while its group was not open. */
  kept: string[];
  dropped: number;
  room: number;
}

/**
 * The log of a workflow job, with one group per phase. Output of agents and commands is enclosed in `stop-commands`, and each
 * line is neutralised, too. Only one group is open at a time, and its phase is shown live.
 */
export class ActionsReporter implements Reporter {
  readonly #log: ActionsLog;
  readonly #text: EventText;
  readonly #underway = new Map<PhaseId, ActiveAttempt>();
  /** The phase of the open group. */
  #open: PhaseId | null = null;

  constructor(log: ActionsLog) {
    this.#log = log;
    this.#text = { plan: log.plan, paint: unpainted, width: nameWidth(log.plan) };
  }

  event(event: JournalEvent, state: RunState): void {
    const again = againIn(state);
    const lines = eventLines(this.#text, state, event).map((line) => inWorkflow(line, again));
    switch (event.type) {
      case 'phaseStarted':
        this.#start(event.phase, lines);
        return;
      case 'phaseSucceeded':
      case 'changeOffered':
      case 'phaseReused':
      case 'phaseFailed':
      case 'phaseBlocked':
        this.#end(event.phase, lines);
        if (event.type === 'phaseFailed') this.#annotate(event, state);
        return;
      default:
        this.#between(lines);
    }
  }

  agent(phase: PhaseId, event: AgentEvent): void {
    const shown = this.#underway.get(phase);
    if (shown === undefined) return;
    for (const line of shown.lines.push(formatAgentEvent(event)))
      this.#printLine(phase, shown, line);
  }

  note(text: string): void {
    this.#between([`· ${inWorkflow(oneLine(text))}`]);
  }

  /** Deliveries are shown by their events, and need no group. */
  #start(phase: PhaseId, lines: readonly string[]): void {
    const { plan } = this.#log;
    if (findPhase(plan, phase)?.kind === 'deliver') {
      this.#print(lines);
      return;
    }
    const [title = phase] = lines;
    const shown = {
      title,
      lines: new NeutralLines(),
      kept: [],
      dropped: 0,
      room: MAX_SHOWN_CHARACTERS,
    };
    this.#underway.set(phase, shown);
    if (this.#open === null) this.#openGroup(phase, shown, title);
  }

  #printLine(phase: PhaseId, shown: ActiveAttempt, line: string): void {
    if (shown.room <= 0) return;
    shown.room -= line.length + 1;
    const last = shown.room > 0 ? [line] : [line, '… more output is in the record'];
    if (this.#open === phase) {
      this.#print(last);
      return;
    }
    shown.kept.push(...last);
    if (shown.kept.length <= MAX_KEPT_LINES) return;
    shown.dropped += shown.kept.length - MAX_KEPT_LINES / 2;
    shown.kept = shown.kept.slice(-MAX_KEPT_LINES / 2);
  }

  #end(phase: PhaseId, lines: readonly string[]): void {
    const shown = this.#underway.get(phase);
    if (shown === undefined) {
      this.#print(lines);
      return;
    }
    for (const line of shown.lines.end()) this.#printLine(phase, shown, line);
    this.#underway.delete(phase);
    if (this.#open !== phase) {
      this.#closeGroup();
      this.#openGroup(phase, shown, shown.title);
    }
    this.#closeGroup();
    this.#print(lines);
    const [next] = this.#underway;
    if (next !== undefined) this.#openGroup(next[0], next[1], `${next[1].title}, continued`);
  }

  /** Prints our own lines outside of groups, because a closed group would hide them. */
  #between(lines: readonly string[]): void {
    const open = this.#open;
    this.#closeGroup();
    this.#print(lines);
    const shown = open === null ? undefined : this.#underway.get(open);
    if (open !== null && shown !== undefined)
      this.#openGroup(open, shown, `${shown.title}, continued`);
  }

  #print(lines: readonly string[]): void {
    for (const line of lines) this.#log.print(line);
  }

  #openGroup(phase: PhaseId, shown: ActiveAttempt, title: string): void {
    const { print, token } = this.#log;
    this.#open = phase;
    print(workflowCommand('group', {}, title));
    print(workflowCommand('stop-commands', {}, token));
    if (shown.dropped > 0) print(`… ${shown.dropped} earlier lines are in the record`);
    for (const line of shown.kept.splice(0)) print(line);
  }

  #closeGroup(): void {
    if (this.#open === null) return;
    this.#open = null;
    this.#log.print(workflowCommand(this.#log.token, {}, ''));
    this.#log.print(workflowCommand('endgroup', {}, ''));
  }

  /** Only final failures: an attempt that is repeated is not an error of the job. */
  #annotate({ phase, reason, message, remedy }: PhaseFailed, state: RunState): void {
    const { plan, print, placeOf } = this.#log;
    const index = phaseIndex(plan, phase);
    if (index === undefined) return;
    const { standing } = phaseState(plan, state, index);
    if (standing.status !== 'failed') return;
    const place = placeOf(phase);
    const title = `${phase}: ${reason}`;
    const at = { file: place?.file ?? null, line: place?.line ?? null, title };
    const kind = standing.tolerated ? 'warning' : 'error';
    print(
      workflowCommand(
        kind,
        at,
        inWorkflow(`${oneLine(message)}\n${oneLine(remedy)}`, againIn(state)),
      ),
    );
  }
}

/** The shown text of an event; usage is shown when the attempt ends. */
function formatAgentEvent(event: AgentEvent): string {
  switch (event.type) {
    case 'text':
      return `${event.text}\n`;
    case 'toolCall':
      return `→ ${event.tool} ${event.input}\n`;
    case 'toolResult':
      return `← ${event.tool} ${event.output}\n`;
    case 'fileChange':
      return `± ${event.path}\n`;
    case 'error':
      return `! ${event.message}\n`;
    case 'output':
      return event.text;
    case 'usage':
      return '';
    default:
      return unreachable(event);
  }
}
