import {describe, expect, it} from 'vitest'
import {parseLetter} from '../letter/parse-letter.ts'
import {tellsDecision} from './decisions.ts'

const tells = (body: string): boolean =>
  tellsDecision(parseLetter(`Dear Ms. Ito,\n\n${body}\n\nBest,\nLena\n`))

describe('a told decision', () => {
  it.each([
    'I declined to script the list. The clerk corrected prices while she typed.',
    'I chose the lock, because it is one line.',
    'We had two ways: a queue or a lock. I took the lock, since everybody can read it.',
    'I told my manager that we should not build the chat.',
    'I moved the date to May. Nobody needed it before.',
    'The plan was a rewrite. I measured first, and it never happened.',
    'My choice was to keep pandas in the small steps.',
    'I could have followed the vendor. Instead I put an adapter between.',
    'I reverted my own change after two days, because support got forty calls.',
    'During three years, I have:\n\n- **Modernized tooling:** migrated the team from pip to uv, so that CI takes 4 seconds instead of 50.\n- Wrote tests.',
    'I led the adoption of Dask in 2021, so that the big node is free.',
    'For the tidal model I replaced a master–worker scheme with domain decomposition; parallel efficiency went from 41% to 83%.',
    'I also did a chatbot, the POC was not continued as the cost per conversation was too high.',
    'Sales had promised an export by Friday. My answer was a spreadsheet, and the export came with tests.',
    'Two proposals were on the table. The patient parser won, because nobody would change for us. It was my proposal.',
    'Kubernetes came up in every planning. Nobody could say who would be woken by it, so it stayed out.',
    'My lead favoured a nightly batch. I favoured a queue, and I carry the pager for it.',
    'The remedy was a longer timeout. I wanted to know the cause first, and it was a lock.',
    'The serving is by FastAPI, with async endpoint because it must call three other services.'
  ])('%s', (body) => {
    expect(tells(body)).toBe(true)
  })
})

describe('no decision', () => {
  it.each([
    'What I did:\n\n- **Modernized tooling:** migrated the team from pip to uv.\n- **Quality:** raised coverage to 91%.',
    'My duties were many. The reports were moved to the cloud by the vendor as the old machines were too slow.',
    'I maintain forty scripts. When one fails, I repair it. New ones are ordered by the departments.',
    'I led the migration to microservices, resulting in 30 per cent less downtime.',
    'I chose computer science because I have liked numbers since I was a child.',
    'I moved to Berlin in 2021 because my wife found a job here.',
    'My manager decided to move it to the cloud because the machines were old. I documented the steps.',
    'In 2021 I decided to specialise in back-end work, because I like logic more than layout.',
    'I was too slow with the third change because it had been planned late.',
    'You asked for five years of Python. I built two services at work.',
    'If I joined your team, I would move the reports to a warehouse, because they slow down customers.',
    'I keep up to date with new technologies because the field moves fast.'
  ])('%s', (body) => {
    expect(tells(body)).toBe(false)
  })
})
