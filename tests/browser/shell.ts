/** The parts of the page that tests may rely on, by role and name. */
import type { Locator, Page } from '@playwright/test';

export const LAYERS = [
  { id: 'ports', en: 'Ports', zh: '港口' },
  { id: 'airports', en: 'Airports', zh: '机场' },
  { id: 'freight-trains', en: 'Freight trains', zh: '货运班列' },
  { id: 'overseas-parks', en: 'Overseas parks', zh: '境外园区' },
  { id: 'sister-cities', en: 'Sister cities', zh: '友好城市' },
] as const;

export type LayerId = (typeof LAYERS)[number]['id'];

export function mapRegion(page: Page): Locator {
  return page.locator('[role=region][data-map-state]');
}

export function layerSwitch(page: Page, name: string): Locator {
  return page.getByRole('switch', { name, exact: true });
}

/** Which layers are switched on, by the state of their switches. */
export async function switchedOn(page: Page, lang: 'en' | 'zh' = 'en'): Promise<LayerId[]> {
  const states = await Promise.all(
    LAYERS.map(async (layer) => ({
      id: layer.id,
      state: await layerSwitch(page, layer[lang]).getAttribute('aria-checked'),
    })),
  );
  return states.filter(({ state }) => state === 'true').map(({ id }) => id);
}

/** The query of the address, as people see it. */
export function queryOf(page: Page): URLSearchParams {
  return new URL(page.url()).searchParams;
}
