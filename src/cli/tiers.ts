import v8 from 'node:v8'

/*
 * A letter takes a few milliseconds and a run of one mostly loads code: compiling that code for speed costs a quarter of
 * the run and pays from about ten letters on. The flag is looked at whenever V8 thinks of optimising, so it may change
 * while the program runs; for these versions only, since V8 prints an error about a flag that it does not know.
 */
const known = /^v2[024]\./.test(process.version)

/** Letters after which optimising pays. */
export const optimiseFrom = 8

/** Runs what follows without V8's optimising compilers. */
export function startLight(): void {
  // V8 first interprets a regular expression and compiles it when it runs again: for us nearly always both.
  if (known) for (const flag of ['--no-regexp-tier-up', '--no-opt']) v8.setFlagsFromString(flag)
}

/** Switches the optimising compilers on again. */
export function fullSpeed(): void {
  if (known) v8.setFlagsFromString('--opt')
}
