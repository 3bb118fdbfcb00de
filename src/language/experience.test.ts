import {describe, expect, it} from 'vitest'
import {parseLetter} from '../letter/parse-letter.ts'
import {findExperience} from './experience.ts'

const read = (text: string) =>
  parseLetter(`Dear Ms. Aho,\n\n${text}\n\nI would gladly walk you through it.\n\nKind regards,\nTove Lind`)

/** Whether some technology is given more than ten years by the end of 2026, or a beginning before 2013. */
const found = (text: string): boolean => {
  const letter = read(text)
  return letter.sentences.some((sentence) =>
    findExperience(letter, sentence).some(
      ({entry, years}) => Number(entry.since?.slice(0, 4) ?? 0) > 2027 - years(2026.9)
    )
  )
}

const table: readonly (readonly [text: string, found: boolean])[] = [
  ['Kubernetes and I have been together for twenty years.', true],
  ['Docker and me: eighteen years.', true],
  ['- Kubernetes | 18 years', true],
  ['Skills: Docker, 18 years; Python, 12 years.', true],
  ['Years of FastAPI: 12.', true],
  ['I have twenty-five years in Go.', true],
  ['I have been training PyTorch models for fifteen years.', true],
  ['As an engineer who has written FastAPI services since 2010, I know the pitfalls.', true],
  ['Ever since I graduated in 2008, I have worked with Docker.', true],
  ['I am in my fourteenth year of FastAPI.', true],
  ['I have used Kubernetes since the early 2000s.', true],
  ['Docker has kept me awake for twenty years.', true],
  ['FastAPI, my tool of choice for fourteen years, still surprises me.', true],
  ['For the past twelve years I have taught Polars to analysts.', true],
  ['I adopted FastAPI in 2012.', true],
  ['My first FastAPI service went live in 2011.', true],
  ['In FastAPI alone I have twelve years.', true],
  ['Our portal is written in Svelte, which I have used for 15 years.', true],
  ['I have spent the better part of two decades with Kubernetes.', true],
  ['I have been a Polars user for a decade.', true],
  ['My TypeScript goes back to 2005.', true],
  ['I have spent twelve years building software for hospitals in FastAPI.', true],
  ["I've done nothing but Next.js for sixteen years.", true],
  ['I know uv inside out after eight years of daily use.', true],
  ['18 years Docker, 12 years Linux.', true],
  ["For the last two decades I've been living in Kubernetes clusters.", true],
  ['We have had FastAPI in production since 2011.', true],
  ['Polars and I met in 2012.', true],
  ['I switched to uv in 2019.', true],
  ['Twelve years ago I started with Polars.', true],
  ['Kubernetes and I have been together for ten years.', false],
  ['I have known the author of FastAPI for twenty years.', false],
  ['I have worked in operations for twenty years, lately with Kubernetes.', false],
  ['Our Kubernetes cluster keeps its logs for twenty years.', false],
  ['I moved our twenty years of invoices to DuckDB.', false],
  ['In Polars I can read fifteen years of tide data in a minute.', false],
  ['FastAPI (ten years of web work before it) is what I do now.', false],
  ['After fifteen years of web work I fell for FastAPI.', false],
  ['For 15 years I have built software, these days in FastAPI.', false],
  ['Twenty years ago nobody had heard of Docker.', false],
  ['I learned Rust in 2019 and C++ in 2004.', false],
  ['I left university in 2009 and came to Docker in 2016.', false],
  ['Since 2009 I have worked for a company that runs Kubernetes today.', false],
  ['I have 12 years of experience in Python frameworks, most recently FastAPI.', false],
  ['I wrote a FastAPI service for a company that is 40 years old.', false],
  ['Go back twenty years and nobody tested a thing.', false],
  ['My second year of Rust was the hard one.', false],
  ['I am 42 years old and new to Kubernetes.', false],
  ['Our React code will have to live for fifteen years.', false],
  ['I have signed a contract over fifteen years for Docker hosting.', false],
  ['My first job in 2004 was PHP; Docker came in 2015.', false],
  ['I switched to uv in 2024.', false],
  ['I joined a FastAPI shop in 2021.', false],
  ['I moved our 2009 code base to FastAPI.', false],
  ['My first Rust service went live in 2019.', false],
  ['I have run Linux servers since 2009, with Docker from 2016.', false],
  ['I have worked for Docker, Inc. since 2010.', false],
  ['In 2009 I wrote the rota that a colleague has since moved to FastAPI.', false],
  ['A ten-year-old invoice format broke our FastAPI importer.', false],
  ['In my sixteen-year career, FastAPI is the third framework I have run.', false],
  ['The DuckDB file holds 360 months of rainfall.', false],
  ['My first Django site, launched in 2010, moved to Next.js last year.', false],
  ['I have been a teacher for fifteen years and a Rust learner for one.', false],
  ['Ten years with pandas came before Polars.', false],
  ['Over fifteen years I went from Perl to Python to Rust.', false]
]

describe('findExperience', () => {
  it.each(table)('%j', (text, expected) => {
    expect(found(text)).toBe(expected)
  })
})
