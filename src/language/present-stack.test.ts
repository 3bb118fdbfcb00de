import {describe, expect, it} from 'vitest'
import {parseLetter} from '../letter/parse-letter.ts'
import {findOutdatedStack} from './present-stack.ts'

const read = (text: string) =>
  parseLetter(`Dear Ms. Aho,\n\n${text}\n\nI would gladly walk you through it.\n\nKind regards,\nTove Lind`)

const found = (text: string): boolean => {
  const letter = read(text)
  return letter.sentences.some((sentence) => findOutdatedStack(letter, sentence, '2026-11-20').length > 0)
}

const table: readonly (readonly [text: string, found: boolean])[] = [
  ['Python 2.7 powers our billing to this day.', true],
  ['Python 3.6 does everything I need.', true],
  ['We are a Python 2.7 shop.', true],
  ['We have never left Python 2.7.', true],
  ['Nothing newer than Python 3.6 is installed on our machines.', true],
  ['As a Python 2.7 developer I know where the bytes hide.', true],
  ['My daily driver is Python 3.6.', true],
  ['My days are spent in Python 2.7.', true],
  ['We standardise on Python 3.7.', true],
  ['The tills have been on Python 3.6 for years, and I look after them.', true],
  ['Our Dockerfiles start from `python:3.7`.', true],
  ['We live on 2.7 and are proud of it.', true],
  ['Two-seven is what I write every day.', true],
  ['Our toolchain consists of Python 3.6, Jenkins and make.', true],
  ['My kit: Jenkins, Python 3.7, make.', true],
  ['I am most productive in Python 2.7.', true],
  ['I feel at home in Python 2.7.', true],
  ['We deploy to Python 3.8 and have no plans to upgrade.', true],
  ['Our runtime is 3.7.', true],
  ['The language of our plant is Python 2.7.', true],
  ['Everything in our plant speaks Python 2.7.', true],
  ['I know Python 2.7 by heart and write all our new services in it.', true],
  ['Python 3.8 is our standard.', true],
  ['The service is pinned to 3.8 and I keep it that way.', true],
  ['Today I look after a fleet that is written in Python 3.7.', true],
  ['Our code base, 200,000 lines of Python 2.7, is in my care.', true],
  ['I own 200,000 lines of Python 2.7.', true],
  ['My daily work is in Python 2.7, and I like it.', true],
  ['We deploy to Python 3.8 and plan to upgrade in spring.', false],
  ['The average order is 3.8 items.', false],
  ['Our product is on 3.8 and the next release is near.', false],
  ['We run Django on 3.2 and Postgres on 13.', false],
  ['Our stack was Django 2.2 on 3.6.', false],
  ['I can read Python 2.7, which helps with old scripts.', false],
  ['The interpreter was 2.7 then.', false],
  ['Python 2.7 went out of support in 2020.', false],
  ['Python 2.7 has been dead for years.', false],
  ['Our last Python 2.7 service is gone.', false],
  ['We never ran on 3.8.', false],
  ['The vendor still ships Python 2.7.', false],
  ['We test against 3.8 as well.', false],
  ['If you run Python 2.7, I can help you leave it.', false],
  ['My GPA is 3.8.', false],
  ['I work 3.8 days a week.', false],
  ['My environment was Anaconda with Python 3.6.', false],
  ['My first love was Python 2.7.', false],
  ['I know why Python 2.7 is gone.', false],
  ['We ran on two-seven until May.', false],
  ['The ratio is still 3.8.', false],
  ['Our API is on 3.8.', false],
  ['Our team moved from 2.7 to current versions.', false],
  ['I read a lot of Python 2.7 in that job.', false],
  ['I am removing the last of our Python 2.7.', false],
  ['I am taking our fleet from 3.8 to 3.13.', false]
]

describe('findOutdatedStack', () => {
  it.each(table)('%j', (text, expected) => {
    expect(found(text)).toBe(expected)
  })
})
