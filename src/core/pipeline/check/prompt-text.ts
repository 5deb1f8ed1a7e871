import { quoted, valueAt } from '../finding.ts';
import { phasesOf, type Rule } from '../subject.ts';

/** A prompt file has no task that an agent could read, so an attempt would be paid for nothing. */
export const promptText: Rule = function* (subject) {
  for (const [name, phase] of phasesOf(subject)) {
    if (!('prompt' in phase) || typeof phase.prompt === 'string') continue;
    const { file } = phase.prompt;
    const fault = faultOf(subject.prompts.get(file)?.text);
    if (fault === null) continue;
    const message = `the prompt file ${quoted(file)} is ${fault.what}`;
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
  if (/[\uFFFD\0]/.test(text)) return { what: 'not valid UTF-8', hint: 'Save the file as UTF-8.' };
  if (text.trim() !== '') return null;
  return { what: 'empty', hint: 'Write the task of the agent into the file.' };
}
