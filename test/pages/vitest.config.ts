import { defineConfig } from 'vitest/config';

/** `npm run test:render`: the examples as LibreOffice sets them. Apart from the rest, for it needs LibreOffice. */
export default defineConfig({
  test: {
    include: ['test/pages/**/*.test.ts'],
    pool: 'threads',
    // LibreOffice's first start on a slow machine.
    hookTimeout: 180_000,
    testTimeout: 30_000,
  },
});
