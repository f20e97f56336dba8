import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { contentSecurityPolicy } from './scripts/vite/content-security-policy';

export default defineConfig({
  // Relative addresses, so that the site works under any sub-path.
  base: './',
  plugins: [svelte(), contentSecurityPolicy()],
  // Bundling it for development would part the library from its worker file.
  optimizeDeps: { exclude: ['maplibre-gl'] },
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    sourcemap: false,
    // Every browser with WebGL 2 and modules of this target preloads modules by itself.
    modulePreload: { polyfill: false },
    // Small files would become `data:` addresses, which the page's policy refuses for fonts.
    assetsInlineLimit: 0,
    // The map library is large and known; `scripts/budget.mjs` watches the sizes.
    chunkSizeWarningLimit: 1200,
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        // A chunk of its own stays in the reader's cache while the atlas changes.
        codeSplitting: {
          groups: [{ name: 'maplibre-gl', test: /node_modules[\\/]maplibre-gl[\\/]/ }],
        },
      },
    },
  },
});
