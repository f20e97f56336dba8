/** The atlas as `src/main.ts` starts it, with one layer more in its registry. */
import { panelOrder, registry } from '../../../src/layers/registry';
import { startAtlas } from '../../../src/ui/start';
import { manyPoints } from './many-points';

const target = document.querySelector<HTMLElement>('#atlas');
if (target) {
  startAtlas({
    target,
    drawOrder: [...registry, manyPoints],
    listOrder: [...panelOrder, manyPoints],
  });
}
