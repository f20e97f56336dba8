/** As `lazy-panels.ts`, for parts within a panel: code that a reader of the panel may never need. */
import { Resource } from '../../state/resource.svelte';

export const layerCharts = new Resource(() => import('./LayerCharts.svelte'));
export const layerTable = new Resource(() => import('../table/LayerTable.svelte'));
