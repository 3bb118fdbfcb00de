import type {Letter, Sentence, Token} from '../letter/letter.ts'
import {stem} from './inflection.ts'
import type {Found, Job} from './tool-credit.ts'
import type {ToolRole} from './tool-roles.data.ts'
import {type Words, wordSet} from './word-set.ts'

interface Taken {
  readonly role: ToolRole
  readonly nouns: Words
  readonly verbs: Words
}

const taken = (role: ToolRole, nouns: string, verbs: string): Taken => ({
  role,
  nouns: wordSet(nouns),
  verbs: wordSet(verbs, stem)
})

/** Jobs whose object a pronoun may stand for. */
const jobs: readonly Taken[] = [
  taken(
    'packages',
    'dependencies dependency packages requirements wheels libraries',
    'install lock pin resolve fetch download upgrade manage'
  ),
  taken('types', 'types annotations hints signatures', 'check verify validate prove enforce infer'),
  taken('imports', 'imports', 'sort order group organise organize arrange'),
  taken('coverage', 'coverage', 'measure compute track'),
  taken('tests', 'tests suite', 'run execute collect')
]
const pronoun = /^(?:them|it|these|those)$/

/** "Our dependencies drifted, so I introduced mypy to lock and install them": the job by verb and pronoun. */
export function pronounJobs(letter: Letter, sentence: Sentence): Found<Job>[] {
  const {tokens} = sentence
  return tokens.flatMap(({lower}, at) => {
    if (!pronoun.test(lower)) return []
    const verb = tokens[at - 1]
    const job = verb && jobs.find(({verbs}) => verbs.has(verb.stem))
    if (!job) return []
    let from = at - 1
    while (/^(?:and|or)$/.test(tokens[from - 1]?.lower ?? '') && job.verbs.has(tokens[from - 2]?.stem ?? ''))
      from -= 2
    const before = letter.sentences[sentence.index - 1]
    const named = (words: readonly Token[]): boolean => words.some((word) => job.nouns.has(word.lower))
    const known = named(tokens.slice(0, from)) || (before?.block === sentence.block && named(before.tokens))
    return known ? [{value: {role: job.role, kind: 'verbs' as const}, from, to: at + 1}] : []
  })
}
