/** What a piece of text means; how that looks is for the edge to say. */
export type Style = 'plain' | 'strong' | 'dim' | 'good' | 'bad' | 'warn' | 'accent';

export type Paint = (style: Style, text: string) => string;

/** For files, pipes and tests: no colours. */
export const unpainted: Paint = (_style, text) => text;
