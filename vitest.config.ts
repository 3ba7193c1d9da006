import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/**/*.test.ts'],
    // Processes, not threads: the database and the model are native code and start threads of their own.
    pool: 'forks',
    maxWorkers: 2,
    // Tests of the command line start processes of their own; a busy machine takes its time over them.
    testTimeout: 120_000,
    hookTimeout: 90_000,
    teardownTimeout: 10_000,
  },
});
