import { defineConfig } from 'vitest/config';
import { viteLetters } from './bin/letters-plugin.js';
import { vitePlans } from './bin/plans-plugin.js';
import { viteShells } from './bin/shells-plugin.js';
import { viteTemplates } from './bin/templates-plugin.js';

export default defineConfig({
  plugins: [viteTemplates('templates'), vitePlans('templates/ke-hoach'), viteShells(), viteLetters()],
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/pages/**', 'test/bench/**'],
    pool: 'threads',
    // No module keeps a state, so files of one thread share what they import: loading it anew for each took most of the time.
    isolate: false,
    // By default one processor is left idle, which on a machine with two is half of it.
    maxWorkers: '100%',
    // The linter and the validator start in a second or two here, and not everywhere.
    testTimeout: 30_000,
  },
});
