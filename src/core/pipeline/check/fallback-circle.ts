import { quoted, valueAt } from '../finding.ts';
import { get, type Rule } from '../subject.ts';

/** Fallback cycles; each cycle is reported once, at its first agent in the file. */
export const fallbackCircle: Rule = function* ({ file: { agents = {} } }) {
  const done = new Set<string>();
  for (const start of Object.keys(agents)) {
    const trail: string[] = [];
    let name: string | undefined = start;
    for (; name !== undefined && !done.has(name); name = get(agents, name)?.fallback) {
      done.add(name);
      trail.push(name);
    }
    const circle = name === undefined ? [] : trail.slice(trail.indexOf(name));
    if (name === undefined || !trail.includes(name)) continue;
    const path = [...circle, name].map(quoted).join(' → ');
    yield {
      code: 'PG307',
      message: `these agents form a fallback cycle: ${path}`,
      hint: 'Remove `fallback` from the agent that is tried last.',
      where: valueAt('agents', name, 'fallback'),
    };
  }
};
