import { registry, panelOrder } from './layers/registry';
import { startAtlas } from './ui/start';

const target = document.querySelector<HTMLElement>('#atlas');
if (target) startAtlas({ target, drawOrder: registry, listOrder: panelOrder });
