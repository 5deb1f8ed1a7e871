/** The meaning of a piece of text; the output layer decides how it looks. */
export type TextStyle = 'plain' | 'strong' | 'dim' | 'good' | 'bad' | 'warn' | 'accent';

export type Paint = (style: TextStyle, text: string) => string;

/** For files, pipes and tests: no colours. */
export const unpainted: Paint = (_style, text) => text;
