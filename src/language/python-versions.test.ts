import {describe, expect, it} from 'vitest'
import {parseLetter} from '../letter/parse-letter.ts'
import {findPythonVersions} from './python-versions.ts'

const read = (text: string): string =>
  parseLetter(`Dear Ms. Aho,\n\n${text}\n\nKind regards,\nTove Lind`)
    .sentences.flatMap((sentence) => findPythonVersions(sentence))
    .map(({major, minor, freeThreadedTag, named, open}) =>
      [
        major,
        ...(minor === undefined ? [] : ['.', minor]),
        freeThreadedTag ? 't' : '',
        open ? '+' : '',
        named ? '' : '?'
      ].join('')
    )
    .join(' ')

// A question mark: no name binds it. Nothing: the number is no Python.
const table: readonly (readonly [text: string, versions: string])[] = [
  ['Python 3.11 runs it.', '3.11'],
  ['It is on Python 3.13.1 now.', '3.13'],
  ['We start it with `python3.12t`.', '3.12t'],
  ['The wheel is tagged cp313t and py27.', '3.13t 2.7'],
  ['CPython 3.14 and 3.14t are both built.', '3.14 3.14t'],
  ['The library supports 3.8 to 3.13.', '3.8? 3.13?'],
  ['The library supports Python 3.8–3.13.', '3.8 3.13'],
  ['The library supports Python 3.8-3.13.', '3.8 3.13'],
  ['We test on Python 3.9, 3.10 and 3.11.', '3.9 3.10 3.11'],
  ['I moved Python from 2.7 straight to 3.12.', '2.7 3.12'],
  ['I upgraded Python to 3.12.', '3.12'],
  ['Python (3.11) and PostgreSQL 16.', '3.11'],
  ['Python, version 3.11, on Debian 12.', '3.11'],
  ['It needs version 3.12 of Python.', '3.12'],
  ["Python's 3.12 release changed that.", '3.12'],
  ['We need Python >= 3.8 there.', '3.8'],
  ['We need Python 3.8+ there.', '3.8+'],
  ['We need Python 3.8 or later there.', '3.8+'],
  ['The image is `python:3.11-slim`.', '3.11'],
  ['Python 2 and Python 3 side by side.', '2 3'],
  ['Python 2/3 code.', '2 3'],
  ['Any Python 3.x will do.', '3'],
  ['Python 2.7 was enough.', '2.7'],
  ['We left 3.10 for 3.11 that spring.', '3.10? 3.11?'],
  ['I kept it out of our 3.6 code base.', '3.6?'],
  ['Our 3.5 firmware tools have dataclasses.', '3.5?'],
  ['We were on 3.9.', '3.9?'],
  ['In 3.11 I rewrote it.', '3.11?'],
  ['Our daily work is Python 3.13; until 2022 it was 3.6.', '3.13 3.6?'],
  ['I ran FastAPI on 3.9.', '3.9?'],
  ['I tried the 3.15.0a3 build of Python.', '3.15'],
  ['We deployed Python 4 everywhere.', '4'],
  ['Those were the Python 2 days.', '2'],
  ['The fleet runs three-eleven.', '3.11?'],
  ['It needs Python three point nine.', '3.9'],
  ['The box had 3.8 then.', '3.8?'],
  ['Our runtime is 3.7.', '3.7?'],
  // not Python's
  ['It took three-six months.', ''],
  ['A three-seven split of the votes.', ''],
  ['Three-seven is the split of our team.', ''],
  ['Django 3.2 and Postgres 13.', ''],
  ['We upgraded Django from 3.2 to 4.2.', ''],
  ['We upgraded Airflow to 3.1 in May.', ''],
  ['Airflow 2.7 to 3.1 was a long move.', ''],
  ['Version 3.12 of our own planner is out.', ''],
  ['The planner, version 3.12, is out.', ''],
  ['It got 3.8 times faster.', ''],
  ['Python 3.8 times slower than Rust? No.', ''],
  ['It made Python 3 times faster.', ''],
  ['Python 3 years, SQL 5 years.', ''],
  ['Python 3-5 years.', ''],
  ['I left with a GPA of 3.8.', ''],
  ['A 3.9 GPA.', ''],
  ['Memory fell from 3.2 to 2.7 GB.', ''],
  ['It took 3.5 seconds.', ''],
  ['We saved $3.2 million.', ''],
  ['See section 3.2 for more.', ''],
  ['PostGIS 3.3 on Debian 12.', ''],
  ['Jython 2.7 has no GIL.', ''],
  ['Cython 3.0 compiles it.', ''],
  ['PySpark 3.5 and Celery 5.3.', ''],
  ['In 3.8 of ten cases it failed.', '']
]

describe('findPythonVersions', () => {
  it.each(table)('%s', (text, versions) => {
    expect(read(text)).toBe(versions)
  })

  it('covers the name with the number', () => {
    const letter = parseLetter('Dear Ms. Aho,\n\nWe run **Python** 3.7 today.\n\nKind regards,\nTove Lind')
    const [version] = letter.sentences.flatMap((sentence) => findPythonVersions(sentence))
    expect(version && letter.source.slice(version.span.start, version.span.end)).toBe('Python** 3.7')
  })
})
