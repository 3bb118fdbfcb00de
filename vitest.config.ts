import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    // By default one core stays idle, which is half of a small machine.
    maxWorkers: '100%',
    projects: [
      {test: {name: 'unit', include: ['src/**/*.test.ts', 'rules/**/*.test.ts'], testTimeout: 120_000}},
      {
        // These run the built command and package.
        test: {
          name: 'built',
          include: ['test/**/*.test.ts'],
          globalSetup: ['test/build-if-stale.ts'],
          testTimeout: 120_000
        }
      }
    ]
  }
})
