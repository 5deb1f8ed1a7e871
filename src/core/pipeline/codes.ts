/** Every diagnostic by its code, which never changes. docs/diagnostics.md explains them one by one. */
export const CODES = {
  PG101: error('The file is not valid YAML'),
  PG102: error('Several documents in one file'),
  PG103: error('Duplicate key'),
  PG104: error('The file is too large'),
  PG105: error('Unresolved alias'),
  PG106: error('The file is nested too deeply'),
  PG107: error('The file must be a mappingping'),
  PG108: error('`version` is missing'),
  PG109: error('A version that this release does not read'),
  PG110: error('A prompt file that cannot be read'),
  PG111: error('A file outside of the repository'),
  PG112: warning('A YAML tag or directive without meaning'),
  PG113: error('A pipeline file that cannot be read'),
  PG201: error('Unknown key'),
  PG202: error('Wrong type'),
  PG203: error('A key is missing'),
  PG204: error('Not one of the values allowed'),
  PG205: error('Not of the form asked for'),
  PG206: error('A number out of range'),
  PG207: error('An empty list or map'),
  PG208: error('Two kinds in one phase'),
  PG209: error('A phase without a kind'),
  PG210: error('A key of another kind of phase'),
  PG211: error('A bad name'),
  PG212: error('Two deliveries in one item of a list'),
  PG301: error('An unknown phase in `needs`'),
  PG302: error('A phase that needs itself'),
  PG303: error('Phases that need each other in a circle'),
  PG304: error('A rework of an unknown phase'),
  PG305: error('A rework of a phase that does not come before'),
  PG306: error('An unknown agent'),
  PG307: error('Agents that fall back on each other in a circle'),
  PG308: error('A session of an unknown phase'),
  PG309: error('A session of a phase that does not come before'),
  PG310: error('Pipelines that run each other in a circle'),
  PG311: error('Too many pipelines within pipelines'),
  PG401: error('An expression that does not parse'),
  PG402: error('An unknown context'),
  PG403: error('An unknown function'),
  PG404: error('An expression inside a script'),
  PG405: error('A context that has no value there'),
  PG406: error('An unknown input'),
  PG407: error('An unknown phase in an expression'),
  PG408: error('An expression reads a phase that does not come before'),
  PG409: error('An unknown output'),
  PG410: error('An unknown property of a context'),
  PG411: error('An expression where none is evaluated'),
  PG412: error('A status function outside of `if`'),
  PG413: error('An unknown variable'),
  PG501: error('An option that this agent does not have'),
  PG502: error('An option that this agent must have'),
  PG503: error('A phase without an agent'),
  PG504: error('A default that the input would not take'),
  PG505: error('A choice and its options'),
  PG506: error('A duration that is too long'),
  PG507: error('A glob that leaves the repository'),
  PG508: error('A session of another agent'),
  PG509: error('An input that the pipeline does not have'),
  PG510: error('An input that the pipeline must be given'),
  PG511: error('A value that the input does not take'),
  PG601: error('A gate with nothing after it'),
  PG602: warning('A delivery that no gate precedes'),
  PG603: warning('A gate that trusts agents alone'),
  PG604: error('A scoping phase that writes'),
  PG605: warning('`paths` of a phase that may not write'),
  PG701: error('Not supported yet'),
} as const satisfies Record<string, Entry>;

export type Code = keyof typeof CODES;

/** What a code means, in a few words. */
export function titleOf(code: string): string {
  const entries: Readonly<Record<string, Entry>> = CODES;
  return entries[code]?.title ?? code;
}

interface Entry {
  readonly severity: 'error' | 'warning';
  readonly title: string;
}

function error(title: string): Entry {
  return { severity: 'error', title };
}

function warning(title: string): Entry {
  return { severity: 'warning', title };
}
