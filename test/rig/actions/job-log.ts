/** A message that GitHub shows beside the code or above the log. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
}

/**
 * What a job prints, as the runner reads it: commands are obeyed, secrets hidden.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export class JobLog {
  /** As people see it. */
  readonly lines: string[] = [];
  readonly annotations: Annotation[] = [];
  readonly #masks = new Set<string>();
  #resumeBy: string | null = null;

  /** Each line of it, too. */
  hide(secret: string): void {
    for (const part of [secret, ...secret.split('\n')]) {
      if (part.trim() !== '') this.#masks.add(part.trim());
    }
  }

  holdsSecret(text: string): boolean {
    return [...this.#masks].some((mask) => text.includes(mask));
  }

  masked(text: string): string {
    const longestFirst = [...this.#masks].sort((a, b) => b.length - a.length);
    return longestFirst.reduce((shown, mask) => shown.replaceAll(mask, '***'), text);
  }

  take(line: string): void {
    const command = commandIn(line);
    if (command === null || !this.#obey(command)) this.lines.push(this.masked(line));
  }

  /** Between steps, nothing is stopped. */
  endStep(): void {
    this.#resumeBy = null;
  }

  #obey({ name, title, value }: Command): boolean {
    if (this.#resumeBy !== null) {
      const ends = name === this.#resumeBy;
      if (ends) this.#resumeBy = null;
      return ends;
    }
    switch (name) {
      case 'stop-commands':
        this.#resumeBy = value;
        return true;
      case 'add-mask':
        this.hide(value);
        return true;
      // Shown to who asks for it only, by a secret that is not set here.
      case 'debug':
        return true;
      case 'error':
      case 'warning':
      case 'notice': {
        const message = this.masked(value);
        this.annotations.push({ level: name, title: this.masked(title), message });
        return false;
      }
      case 'set-env':
      case 'add-path':
      case 'set-output':
      case 'save-state':
        throw new Error(`the rig knows no command \`${name}\`: there are files for it`);
      default:
        return false;
    }
  }
}

interface Command {
  readonly name: string;
  readonly title: string;
  readonly value: string;
}

/** `::name properties::value` at a line's start, blanks aside; the old `##[name properties]value` anywhere in it. */
function commandIn(line: string): Command | null {
  const found =
    /^\s*::([^\s:]+)(?: (.*?))?::(.*)$/s.exec(line) ??
    /##\[([^\s\]]+)(?: (.*?))?\](.*)$/s.exec(line);
  if (found === null) return null;
  const [, name = '', properties = '', value = ''] = found;
  const [, title = ''] = /(?:^|,)\s*title=([^,]*)/.exec(properties) ?? [];
  return { name, title: unescaped(title), value: unescaped(value) };
}

function unescaped(text: string): string {
  return text
    .replaceAll('%0A', '\n')
    .replaceAll('%0D', '\r')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
}
