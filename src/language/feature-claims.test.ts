import {describe, expect, it} from 'vitest'
import {parseLetter} from '../letter/parse-letter.ts'
import {findEarlyFeatures} from './feature-claims.ts'

const read = (text: string) =>
  parseLetter(`Dear Ms. Aho,\n\n${text}\n\nI would gladly walk you through it.\n\nKind regards,\nTove Lind`)

const found = (text: string): boolean => {
  const letter = read(text)
  return letter.sentences.some((sentence) => findEarlyFeatures(letter, sentence).length > 0)
}

const table: readonly (readonly [text: string, found: boolean])[] = [
  ['`parcel-api`, which lives on 3.9, reads its settings through the built-in TOML module.', true],
  ['On 3.10 I moved our configuration to the TOML reader that ships with the standard library.', true],
  ["We were on 3.8, and I replaced pytz with the standard library's time zone module.", true],
  ['The image had 3.11 then, and I nested the same quotes within f-strings.', true],
  ['The gate runs three-nine, and its routing is one `match` statement.', true],
  ['The gate is still on three point nine, and its routing is one `match` statement.', true],
  ['I wrote the whole router with structural pattern matching. The box has never left 3.8.', true],
  ['I batch the rows with `itertools.batched`. Nothing on that cluster is newer than 3.10.', true],
  ['All our workers, none past 3.10, use `asyncio.TaskGroup`.', true],
  ['Our ingest, Python 3.9, is written with `asyncio.TaskGroup` throughout.', true],
  ['I wrote `tomllib` into the loader while production was on 3.10.', true],
  ['The scheduler catches failures with `except*`; its runtime is Python 3.10.', true],
  ['The scheduler catches failures with `except*`; the box has 3.10.', true],
  ['I used dataclasses for the messages. That service is stuck on Python 3.6.', true],
  ['In Python 3.5 code I replaced format calls by f-strings.', true],
  ['Back on three-six I turned the config into dataclasses.', true],
  ['Our validators return `Self`, and the interpreter is 3.10 everywhere.', true],
  ['I shipped a walrus-heavy parser to 3.7.', true],
  ['With Python three-ten in the image I grouped the calls in a TaskGroup.', true],
  ['The tables are split with `batched` from itertools; our floor is 3.11 and our ceiling too.', true],
  ['I cut our boot time with `lazy import` on Python 3.14.', true],
  ['The worker has Python 3.8 and merges its settings with the dict union operator.', true],
  ['My type aliases use the `type X =` statement, on 3.11 like the rest.', true],
  ['Python 3.9 is what the plant has, and I wrote its state machine as a match statement.', true],
  ['I wrote a state machine with match statements for a plant that has Python 3.9.', true],
  ['I put t-strings into the query layer of an application that runs on Python 3.12.', true],
  ['The gate runs three-ten, and its routing is one `match` statement.', false],
  ['The gate never got past 3.9, so its routing is a chain of ifs and no `match` statement.', false],
  ['I wrote the whole router with structural pattern matching. The box left 3.8 a year before.', false],
  ['I batch the rows with `itertools.batched`. Nothing on that cluster is older than 3.12.', false],
  ['Nothing here is older than 3.10, so I use `match` statements freely.', false],
  ['Our ingest, Python 3.11, is written with `asyncio.TaskGroup` throughout.', false],
  ['The image had 3.11 then, so I could not nest the same quotes within f-strings.', false],
  ['I used dataclasses for the messages. The service next door is stuck on Python 3.6.', false],
  [
    "I used dataclasses for the messages. The customers' machines were on Python 3.6 and stayed untouched.",
    false
  ],
  ['I used f-strings throughout. My first job was on Python 3.4.', false],
  ['I wrote `match` statements for the router. Before that it ran on Python 3.8.', false],
  ['I put a TOML parser of my own into the 3.8 image.', false],
  ['The loader reads TOML with `toml` on 3.8.', false],
  ['It reads its settings through the TOML parser tomli on 3.9.', false],
  ['In the standard library of 3.9 there is no TOML parser, so I wrote one.', false],
  ['We chose three-quarters of the `match` blocks and rewrote them.', false],
  ['The three-nine split of our users had nothing to do with the `match` statement.', false],
  ['I moved three-eleven to three-twelve, and `itertools.batched` came with it.', false],
  ['The library supports 3.8 to 3.12 and uses `match` only where it may.', false],
  ['Our rating of 3.8 rose once the `match` statement was gone.', false],
  ['I would have used `zip(..., strict=True)`. That job never left Python 3.9.', false],
  ['We had 3.8 million rows and used `itertools.batched`.', false],
  ['The service was on 3.9 when I came; on 3.12 I then used `itertools.batched`.', false],
  ['I quote differently inside f-strings because the box is on 3.10.', false],
  ['We stayed on 3.9 for the C extension and had to do without `match` statements.', false],
  ['The server had 3.8 then, so I put `pytz` in instead of `zoneinfo`.', false],
  ['I used `zoneinfo` once we had left 3.8.', false],
  ['I used `zoneinfo` after the move off 3.8.', false],
  ['We never got off 3.7, so I could not use the walrus operator.', false],
  ['I left the `match` statements out because the box never got past 3.9.', false]
]

describe('findEarlyFeatures', () => {
  it.each(table)('%j', (text, expected) => {
    expect(found(text)).toBe(expected)
  })
})
