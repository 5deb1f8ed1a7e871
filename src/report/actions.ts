import type { PhaseId } from '../core/lib/brands.ts';
import { phaseAt } from '../core/lib/graph.ts';
import { unreachable } from '../core/lib/unreachable.ts';
import { phaseIndex } from '../core/plan/legs.ts';
import type { Plan } from '../core/plan/plan.ts';
import type { PhaseFailed, Recorded } from '../core/run/event.ts';
import { phaseState, type RunState } from '../core/run/state.ts';
import { oneLine } from '../core/text/line.ts';
import { type EventText, eventLines, nameWidth } from '../core/text/terminal/event-line.ts';
import { unpainted } from '../core/text/terminal/paint.ts';
import { NeutralLines } from '../core/text/untrusted/neutral.ts';
import { workflowCommand } from '../core/text/untrusted/workflow-command.ts';
import type { AgentEvent, Reporter } from '../ports.ts';

export interface ActionsLog {
  readonly plan: Plan;
  /** Takes one line without its end. */
  readonly print: (line: string) => void;
  /** Random and long: what the runner is told to wait for before it reads commands again. */
  readonly token: string;
  /** Where the phase stands in the pipeline file. */
  readonly placeOf: (phase: PhaseId) => { readonly file: string; readonly line: number } | null;
}

/** So many characters of what one attempt prints are shown; its record has them all. */
const MOST_SHOWN = 1024 * 1024;
/** While another phase's group is open, the end of what a phase prints is kept for its own. */
const MOST_KEPT = 2000;

/** An attempt under way. */
interface Shown {
  readonly title: string;
  readonly lines: NeutralLines;
  /** Printed by it while its group was not open. */
  kept: string[];
  dropped: number;
  room: number;
}

/**
 * The log of a workflow's job: one group a phase. What agents and commands print stands between `stop-commands`, and
 * is made harmless line by line besides. One group is open at a time, and its phase is shown as it works.
 */
export class ActionsReporter implements Reporter {
  readonly #log: ActionsLog;
  readonly #text: EventText;
  readonly #underway = new Map<PhaseId, Shown>();
  /** Whose group is open. */
  #open: PhaseId | null = null;

  constructor(log: ActionsLog) {
    this.#log = log;
    this.#text = { plan: log.plan, paint: unpainted, width: nameWidth(log.plan) };
  }

  event(event: Recorded, state: RunState): void {
    const lines = eventLines(this.#text, state, event);
    switch (event.type) {
      case 'phaseStarted':
        this.#start(event.phase, lines);
        return;
      case 'phaseSucceeded':
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
    for (const line of shown.lines.push(textOf(event))) this.#say(phase, shown, line);
  }

  note(text: string): void {
    this.#between([`· ${oneLine(text)}`]);
  }

  /** What is delivered says all that there is to say by its events, and needs no group. */
  #start(phase: PhaseId, lines: readonly string[]): void {
    const { plan } = this.#log;
    const index = phaseIndex(plan, phase);
    if (index !== undefined && phaseAt(plan, index).kind === 'deliver') {
      this.#print(lines);
      return;
    }
    const [title = phase] = lines;
    const shown = { title, lines: new NeutralLines(), kept: [], dropped: 0, room: MOST_SHOWN };
    this.#underway.set(phase, shown);
    if (this.#open === null) this.#openGroup(phase, shown, title);
  }

  #say(phase: PhaseId, shown: Shown, line: string): void {
    if (shown.room <= 0) return;
    shown.room -= line.length + 1;
    const last = shown.room > 0 ? [line] : [line, '… more output is in the record'];
    if (this.#open === phase) {
      this.#print(last);
      return;
    }
    shown.kept.push(...last);
    if (shown.kept.length <= MOST_KEPT) return;
    shown.dropped += shown.kept.length - MOST_KEPT / 2;
    shown.kept = shown.kept.slice(-MOST_KEPT / 2);
  }

  #end(phase: PhaseId, lines: readonly string[]): void {
    const shown = this.#underway.get(phase);
    if (shown === undefined) {
      this.#print(lines);
      return;
    }
    for (const line of shown.lines.end()) this.#say(phase, shown, line);
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

  /** Lines of our own, which a closed group must not hide. */
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

  #openGroup(phase: PhaseId, shown: Shown, title: string): void {
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

  /** Only what failed for good: an attempt that is made again is no error of the job's. */
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
    print(workflowCommand(kind, at, `${oneLine(message)}\n${oneLine(remedy)}`));
  }
}

/** What of it is shown; usage is told when the attempt ends. */
function textOf(event: AgentEvent): string {
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
