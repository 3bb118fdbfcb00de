import type {Stats} from '../report/reporter.ts'

/** Measures the passes over one letter. */
export class Clock {
  private readonly passes: {parse: {total: number}; total: number}[] = []

  /** One pass: reading the text, then running the rules over it. */
  pass<Read, Report>(read: () => Read, run: (read: Read) => Report): Report {
    const start = performance.now()
    const value = read()
    const parsed = performance.now()
    const report = run(value)
    this.passes.push({parse: {total: parsed - start}, total: performance.now() - start})
    return report
  }

  get stats(): Stats {
    return {times: {passes: this.passes}, fixPasses: this.passes.length - 1}
  }
}
