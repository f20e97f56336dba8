/** The search is loaded when it is first opened, and kept. */
import { Resource } from '../../state/resource.svelte';

export const searchDialog = new Resource(() => import('./SearchDialog.svelte'));
