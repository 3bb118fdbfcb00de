import {count} from '../report/plural.ts'
import {isTerminal, standardError, write} from './terminal.ts'

const patience = 1000
const pace = 100
const emptyLine = '\r\u001B[K'

/** One line on a terminal that tells how far a long run has come; short runs and CI never see it. */
export class Progress {
  private next: number
  private shown = false

  /** `start` is the time at which the run began, in milliseconds. */
  constructor(start: number) {
    this.next = start + patience
  }

  show(letters: number): void {
    const now = Date.now()
    if (now < this.next) return
    this.next = isTerminal(standardError) && process.env.TERM !== 'dumb' ? now + pace : Infinity
    if (this.next === Infinity) return
    write(standardError, `${emptyLine}cl-lint: ${count(letters, 'letter')} so far`)
    this.shown = true
  }

  /** Makes room for what is printed next. */
  clear(): void {
    if (this.shown) write(standardError, emptyLine)
    this.shown = false
  }
}
