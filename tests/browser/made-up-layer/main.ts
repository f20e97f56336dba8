/** The atlas as `src/main.ts` starts it, with one layer more in its registry. */
import { panelOrder, registry } from '../../../src/layers/registry';
import { startAtlas } from '../../../src/ui/start';
import { ferryRoutes } from './ferry-routes';

const target = document.querySelector<HTMLElement>('#atlas');
if (target) {
  startAtlas({
    target,
    drawOrder: [...registry, ferryRoutes],
    listOrder: [...panelOrder, ferryRoutes],
  });
}
