import type { EngineDependencies } from '../../engine/dependencies.ts';
import type { DeliverySource } from './delivery.ts';

type Deliveries = Pick<EngineDependencies, 'deliver' | 'baseNow' | 'postedTo'>;

/** Where this run delivers. The code is loaded when it is first needed. */
export function deliveriesHere(source: DeliverySource): Deliveries {
  let loaded: Promise<Deliveries> | null = null;
  const here = (): Promise<Deliveries> => {
    loaded ??= deliveryCode().then(({ deliveriesOf }) => deliveriesOf(source));
    return loaded;
  };
  return {
    deliver: async (request) => (await here()).deliver(request),
    baseNow: async () => (await here()).baseNow(),
    postedTo: async () => (await here()).postedTo(),
  };
}

/** The code of deliveries, which a run without them does without. */
export const deliveryCode = () => import('./delivery.ts');
