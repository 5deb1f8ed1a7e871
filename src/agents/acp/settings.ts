import type {
  SessionConfigOption,
  SessionConfigSelectOption,
  SessionModeState,
} from '@agentclientprotocol/sdk/unstable';

/** The modes and models that a session offers. */
export interface SessionOffer {
  readonly modes?: SessionModeState | null;
  readonly configOptions?: readonly SessionConfigOption[] | null;
}

export type AcpSetting =
  | { readonly type: 'mode'; readonly mode: string }
  | { readonly type: 'option'; readonly option: string; readonly value: string };

/** The agent's read-only mode; `null`: none. */
export function readOnlyMode(offer: SessionOffer): AcpSetting | null {
  for (const name of READ_ONLY) {
    const mode = offer.modes?.availableModes.find(({ id }) => normalizedId(id) === name);
    if (mode !== undefined) return { type: 'mode', mode: mode.id };
    const choice = choices(offer, 'mode').find(({ value }) => normalizedId(value) === name);
    if (choice !== undefined) return choice;
  }
  return null;
}

/** The best first; an id may be a URL that ends in the name. */
const READ_ONLY = ['plan', 'readonly', 'ask'] as const;

function normalizedId(id: string): string {
  return (id.split(/[#/]/).at(-1) ?? '').toLowerCase().replaceAll(/[-_ ]/g, '');
}

export type ModelSetting =
  | { readonly type: 'chosen'; readonly setting: AcpSetting }
  | { readonly type: 'unknown'; readonly offered: readonly string[] };

/** How to select a model that the author names. */
export function modelSetting(offer: SessionOffer, model: string): ModelSetting {
  const models = choices(offer, 'model');
  const setting =
    models.find(({ value }) => value === model) ?? models.find(({ name }) => name === model);
  if (setting !== undefined) return { type: 'chosen', setting };
  return { type: 'unknown', offered: models.map(({ value }) => value).sort() };
}

type OptionChoice = Extract<AcpSetting, { type: 'option' }> & { readonly name: string };

function choices(
  { configOptions }: SessionOffer,
  category: 'mode' | 'model',
): readonly OptionChoice[] {
  return (configOptions ?? []).flatMap((option) => {
    if (option.category !== category || option.type !== 'select') return [];
    return flat(option.options).map(({ value, name }) => ({
      type: 'option' as const,
      option: option.id,
      value,
      name,
    }));
  });
}

type SelectOptions = Extract<SessionConfigOption, { type: 'select' }>['options'];

function flat(options: SelectOptions): readonly SessionConfigSelectOption[] {
  return options.flatMap((option) => ('options' in option ? option.options : [option]));
}
