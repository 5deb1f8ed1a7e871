// Stands in for a model: reads the prompt, changes files, and says what it did in the result file.
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';

const { PHASEGATE_PHASE, PHASEGATE_ATTEMPT, PHASEGATE_PROMPT, PHASEGATE_RESULT } = process.env;
const prompt = readFileSync(PHASEGATE_PROMPT, 'utf8');
const say = (result) =>
  writeFileSync(PHASEGATE_RESULT, JSON.stringify({ status: 'complete', ...result }));

if (PHASEGATE_PHASE === 'triage') assess();
else build();

function assess() {
  const isWide = prompt.includes('All of it, at once');
  const assessment = {
    size: isWide ? 'large' : 'small',
    complexity: 'low',
    risk: 'low',
    impact: 'medium',
  };
  say({ summary: isWide ? 'it touches every file' : 'one function and its test', assessment });
}

/** Its first try is wrong, as first tries are; the tests find it out. */
function build() {
  const isWrong = PHASEGATE_ATTEMPT === '1' && prompt.includes('`subtract(a, b)`');
  const code = prompt.includes('Add `negate`')
    ? 'export const negate = (a) => subtract(0, a);\n'
    : `export const subtract = (a, b) => a ${isWrong ? '+' : '-'} b;\n`;
  appendFileSync('src/sums.js', code);
  say({ summary: 'added it' });
}
