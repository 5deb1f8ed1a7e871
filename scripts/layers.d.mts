export const LAYERS: Readonly<Record<string, readonly string[]>>;
export const DEEPEST: number;
export function forbiddenTo(layer: string): string[];
export function layerRules(): { overrides: object[] };
