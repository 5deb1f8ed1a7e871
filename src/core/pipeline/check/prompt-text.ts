import { quoted, valueAt } from '../finding.ts';
import { phasesOf, type Rule } from '../subject.ts';

/** A prompt file has no task that an agent could read, so an attempt would be paid for nothing. */
export const promptText: Rule = function* (subject) {
  for (const [name, phase] of phasesOf(subject)) {
    if (!('prompt' in phase) || typeof phase.prompt === 'string') continue;
    const { file } = phase.prompt;
    const fault = faultOf(subject.prompts.get(file)?.text);
    if (fault === null) continue;
    const message = `the prompt file ${quoted(file)} ${fault.what}`;
    yield {
      code: 'PG110',
      message,
      hint: fault.hint,
      where: valueAt('phases', name, 'prompt', 'file'),
    };
  }
};

function faultOf(text: string | undefined) {
  if (text === undefined) return null;
  if (text.includes('\0')) return { what: 'contains a NUL character', hint: NUL_HINT };
  if (text.trim() !== '') return null;
  return { what: 'is empty', hint: 'Write the task of the agent into the file.' };
}

/** English in UTF-16 is valid UTF-8, with a NUL after each letter. */
const NUL_HINT = 'Save the file as UTF-8, or remove the character.';
