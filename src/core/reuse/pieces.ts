import type { Json, JsonObject } from '../lib/json.ts';
import type { AgentPhase, Plan, Result, RunPhase, Script, WorkPhase } from '../plan/plan.ts';
import type { Artifact } from '../run/event.ts';
import type { Message } from '../run/state.ts';

/**
 * The pieces on which the result of a phase depends, in display order. Limits of attempts and time are not pieces, and neither
 * are earlier attempts of the same round: they affect how the result is reached, not what is asked for.
 */
export const PIECES = [
  'phase',
  'prompt',
  'script',
  'env',
  'agent',
  'model',
  'version',
  'access',
  'paths',
  'verify',
  'outputs',
  'artifacts',
  'needs',
  'messages',
  'files',
  'setup',
  'network',
  'platform',
  'item',
] as const;

export type PieceName = (typeof PIECES)[number];

/** The input of a phase's child, with every expression evaluated. */
export interface GivenToPhase {
  readonly plan: Plan;
  readonly phase: WorkPhase;
  /** The phase's name; of a leg, the values of its matrix instead of its number. */
  readonly name: Json;
  /** The prompt's text; empty for a `run` phase. */
  readonly task: string;
  /** The author's variables, merged; a secret is represented by its name. */
  readonly env: Readonly<Record<string, string>>;
  /** The version of the agent's program, or the digest of its script; `null`: unknown. */
  readonly version: string | null;
  /** Files of the repository that the agent's command names: path, mode, blob. */
  readonly programs: readonly Json[];
  readonly needs: readonly GivenNeed[];
  readonly messages: readonly Message[];
  /** Digest of the names, modes and contents of the files that the phase reads. */
  readonly files: string;
  /** Operating system and processor, such as `linux-x64`. */
  readonly platform: string;
  /** Id of the backlog item; `null` outside of the backlog. */
  readonly item: string | null;
}

/** A need that the child sees. */
export interface GivenNeed {
  readonly phase: string;
  readonly result: Result;
  readonly summary: string;
  readonly outputs: JsonObject;
  readonly artifacts: readonly Artifact[];
  /** The legs of a pipeline with a matrix, each of which the prompt tells. */
  readonly legs?: Json;
}

/** The value of every piece; `null`: not applicable. Equal values make an equal result likely. */
export function piecesOf(given: GivenToPhase): Readonly<Record<PieceName, Json>> {
  const { plan, phase } = given;
  return {
    phase: given.name,
    ...(phase.kind === 'agent' ? agentPieces(given, phase) : scriptPieces(given, phase)),
    env: given.env,
    access: phase.access,
    paths: { allow: phase.paths.allow, deny: phase.paths.deny },
    outputs: [...phase.outputs].map(([name, { schema, optional }]) => ({ name, schema, optional })),
    artifacts: phase.artifacts,
    needs: given.needs.map(needPiece),
    messages: given.messages.map(({ kind, from, text }) => ({ kind, from, text })),
    files: given.files,
    setup: { run: plan.setup.map(scriptPiece), carry: plan.workspace.carry },
    network: networkPiece(plan),
    item: given.item,
  };
}

type OwnPieceName = 'prompt' | 'script' | 'agent' | 'model' | 'version' | 'verify' | 'platform';

function agentPieces(given: GivenToPhase, phase: AgentPhase): Readonly<Record<OwnPieceName, Json>> {
  const { use, run, script, effort, maxTurns, model } = phase.agent;
  const { programs } = given;
  return {
    prompt: given.task,
    script: null,
    agent: { use, run, script, effort, maxTurns, ...(programs.length === 0 ? {} : { programs }) },
    model: phase.escalate.length > 0 ? phase.escalate : model,
    version: given.version,
    verify: phase.verify.map(scriptPiece),
    platform: null,
  };
}

function scriptPieces(
  { platform }: GivenToPhase,
  phase: RunPhase,
): Readonly<Record<OwnPieceName, Json>> {
  const nothing = { prompt: null, agent: null, model: null, version: null, verify: null };
  return { ...nothing, script: { ...scriptPiece(phase.script), expect: phase.expect }, platform };
}

/** Omits the timeout. */
const scriptPiece = ({ run, shell }: Script) => ({ run, shell });

const needPiece = ({
  phase,
  result,
  summary,
  outputs,
  artifacts,
  legs,
}: GivenNeed): JsonObject => ({
  ...(legs === undefined ? {} : { legs }),
  phase,
  result,
  summary,
  outputs,
  artifacts: artifacts.map(({ path, sha256 }) => ({ path, sha256 })),
});

function networkPiece({ policy: { network } }: Plan): Json {
  return network.type === 'allow' ? { allow: [...network.hosts] } : network.type;
}

/** For each piece: SHA-256 of its value in hex, and the value itself if it is short and not private. */
export type HashedPieces = Readonly<Record<PieceName, HashedPiece>>;

export interface HashedPiece {
  readonly digest: string;
  /** `null`: too long, or possibly private. */
  readonly shown: string | null;
}

/** Pieces with short values that the author wrote. */
const SHOWN_PIECES: ReadonlySet<PieceName> = new Set([
  'phase',
  'model',
  'version',
  'access',
  'network',
  'platform',
  'item',
]);

const MAX_SHOWN_LENGTH = 200;

/** `hash` returns the SHA-256 of the canonical text in hex. */
export function hashedPieces(
  values: Readonly<Record<PieceName, Json>>,
  hash: (value: Json) => string,
): HashedPieces {
  const entries = PIECES.map((name) => {
    const value = values[name];
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    const isShown = SHOWN_PIECES.has(name) && value !== null && text.length <= MAX_SHOWN_LENGTH;
    return [name, { digest: hash(value), shown: isShown ? text : null }];
  });
  return Object.fromEntries(entries) as HashedPieces;
}

/** The text that is hashed for the key; another format version gives other keys. */
export const keyText = (pieces: HashedPieces, format: number): Json => [
  'phasegate-reuse',
  format,
  ...PIECES.map((name) => pieces[name].digest),
];
