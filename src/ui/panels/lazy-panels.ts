/**
 * Code that the first view does not need, each loaded when first shown. Kept for as long as the
 * page is open, so that a panel shown again is there at once and can take the focus.
 */
import { Resource } from '../../state/resource.svelte';

export const layerContents = new Resource(() => import('./LayerContents.svelte'));
export const featureFacts = new Resource(() => import('./FeatureFacts.svelte'));
export const claimsPanel = new Resource(() => import('./ClaimsPanel.svelte'));
export const aboutPanel = new Resource(() => import('./AboutPanel.svelte'));
export const chips = new Resource(() => import('../narrowing/Chips.svelte'));
export const lensPanel = new Resource(() => import('./LensPanel.svelte'));
export const indexPanel = new Resource(() => import('./IndexPanel.svelte'));
export const yearBar = new Resource(() => import('../narrowing/YearBar.svelte'));
