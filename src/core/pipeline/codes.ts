/** All diagnostics by code. A code never changes. docs/diagnostics.md explains each. */
export const CODES = {
  PG101: error('The file is not valid YAML'),
  PG102: error('Several documents in one file'),
  PG103: error('Duplicate key'),
  PG104: error('The file is too large'),
  PG105: error('Unresolved alias'),
  PG106: error('The file is nested too deeply'),
  PG107: error('The file must be a mapping'),
  PG108: error('`version` is missing'),
  PG109: error('Unsupported version'),
  PG110: error('Unreadable prompt file'),
  PG111: error('File outside the repository'),
  PG112: warning('Unknown YAML tag or directive'),
  PG113: error('Unreadable pipeline file'),
  PG114: error('File of GitHub Actions'),
  PG201: error('Unknown key'),
  PG202: error('Wrong type'),
  PG203: error('Missing key'),
  PG204: error('Value not allowed'),
  PG205: error('Invalid format'),
  PG206: error('Number out of range'),
  PG207: error('Empty list or mapping'),
  PG208: error('Several kinds in one phase'),
  PG209: error('Phase without a kind'),
  PG210: error('Key of another kind of phase'),
  PG211: error('Invalid name'),
  PG212: error('Several deliveries in one list item'),
  PG301: error('Unknown phase in `needs`'),
  PG302: error('Phase needs itself'),
  PG303: error('Dependency cycle'),
  PG304: error('Rework of an unknown phase'),
  PG305: error('Rework of a phase that does not run before'),
  PG306: error('Unknown agent'),
  PG307: error('Fallback cycle'),
  PG308: error('Session of an unknown phase'),
  PG309: error('Session of a phase that does not run before'),
  PG310: error('Pipeline cycle'),
  PG311: error('Pipelines nested too deeply'),
  PG320: error('Leg of a phase without a matrix'),
  PG321: error('Session of a phase with a matrix'),
  PG322: error('Unknown repository'),
  PG323: error('Leg that the matrix does not have'),
  PG330: error('Unknown model'),
  PG401: error('Invalid expression'),
  PG402: error('Unknown context'),
  PG403: error('Unknown function'),
  PG404: error('Expression inside a script'),
  PG405: error('Context not available here'),
  PG406: error('Unknown input'),
  PG407: error('Unknown phase in an expression'),
  PG408: error('Expression reads a phase that does not run before'),
  PG409: error('Unknown output'),
  PG410: error('Unknown property of a context'),
  PG411: error('Expression not evaluated here'),
  PG412: error('Status function outside `if`'),
  PG413: error('Unknown variable'),
  PG414: error('Unknown matrix value'),
  PG415: error('Comparison with a value that never occurs'),
  PG501: error('Unsupported agent option'),
  PG502: error('Missing agent option'),
  PG503: error('Phase without an agent'),
  PG504: error('Default does not fit the input'),
  PG505: error('Choice input and `options` do not match'),
  PG506: error('Duration too long'),
  PG507: error('Glob outside the repository'),
  PG508: error('Session of another agent'),
  PG509: error('Input not declared by the pipeline'),
  PG510: error('Missing input of the pipeline'),
  PG511: error('Invalid value for an input'),
  PG520: error('Invalid matrix'),
  PG521: error('Invalid repository'),
  PG522: error('Several jobs for writers of one workspace'),
  PG523: error('Invalid schema of an output'),
  PG524: error('Not possible in legs that run a pipeline'),
  PG601: error('Gate without a dependent phase'),
  PG602: warning('Delivery without a gate'),
  PG603: warning('Gate condition depends only on agents'),
  PG604: error('Scoping phase with write access'),
  PG605: warning('`paths` without write access'),
  PG606: warning('Unknown keyword in the schema of an output'),
  PG607: warning('Nothing is tested'),
  PG608: warning('Commands of the library fail in this repository'),
  PG609: error('Reused phase that continues a session'),
  PG610: warning('Library of another release in a workflow'),
  PG611: warning('Two workflows start on the same label or command'),
  PG620: warning('Merge key without a merge'),
  PG621: error('Not possible with several repositories'),
  PG640: error('Untrusted triggers do more than label'),
} as const satisfies Record<string, CodeDescription>;

export type Code = keyof typeof CODES;

/** The short title of a code. */
export function titleOf(code: string): string {
  const entries: Readonly<Record<string, CodeDescription>> = CODES;
  return entries[code]?.title ?? code;
}

interface CodeDescription {
  readonly severity: 'error' | 'warning';
  readonly title: string;
}

function error(title: string): CodeDescription {
  return { severity: 'error', title };
}

function warning(title: string): CodeDescription {
  return { severity: 'warning', title };
}
