import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [svelte()],
  test: {
    environment: 'node',
    include: ['{src,geo,scripts,tests/unit}/**/*.test.ts'],
    // Property tests print the seed of a failure; the seed stays the same until someone changes it.
    testTimeout: 20_000,
  },
});
