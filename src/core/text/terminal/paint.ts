/** The meaning of a piece of text; the output layer decides how it looks. */
export type TextStyle = 'plain' | 'strong' | 'dim' | 'good' | 'bad' | 'warn' | 'accent';

export type Paint = (style: TextStyle, text: string) => string;

/** What lines are made for. */
export interface Surface {
  readonly paint: Paint;
  /** Width of the terminal; `Infinity`: no line is broken. */
  readonly columns: number;
}

/** For files, pipes and tests: no colours. */
export const unpainted: Paint = (_style, text) => text;
