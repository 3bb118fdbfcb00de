import asyncHype from '../../fixtures/letters/async-and-gil-hype.txt'
import clean from '../../fixtures/letters/data-engineer-late-rows.md'
import stock from '../../fixtures/letters/stock-phrases.md'
import wrongTitle from '../../fixtures/letters/wrong-title-developer.md'
import brackwater from '../../fixtures/postings/brackwater-data-engineer.md'
import dovetail from '../../fixtures/postings/dovetail-python-engineer.txt'

export interface Sample {
  readonly name: string
  readonly letter: string
  readonly posting: string
}

/** Letters to begin with; persons and companies in them are made up. */
export const samples: readonly Sample[] = [
  {name: 'The wrong title', letter: wrongTitle, posting: dovetail},
  {name: 'Stock phrases', letter: stock, posting: ''},
  {name: 'Async and free-threading, oversold', letter: asyncHype, posting: ''},
  {name: 'Nothing to report', letter: clean, posting: brackwater}
]
