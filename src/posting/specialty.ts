import {parseTitle} from '../language/titles.ts'
import {technologyNamed} from '../language/technologies.ts'
import type {TechnologyKind} from '../language/technologies.ts'
import type {Fact, Specialty} from './posting.ts'
import type {ProseSentence} from './prose.ts'

type Weights = Readonly<Partial<Record<Specialty, number>>>

/** What a title's words weigh: more than everything below them, unless they say nothing. */
const titleWeights: Readonly<Record<string, Weights>> = {
  backend: {web: 10},
  frontend: {web: 10},
  fullstack: {web: 10},
  web: {web: 10},
  api: {web: 6},
  payments: {web: 3},
  data: {data: 10},
  etl: {data: 10},
  analytics: {data: 8},
  'business intelligence': {data: 10},
  database: {data: 6},
  'big data': {data: 10},
  reporting: {data: 5},
  'machine learning': {ml: 14},
  'deep learning': {ml: 14},
  'artificial intelligence': {ml: 12},
  'generative ai': {ml: 12},
  llm: {ml: 12},
  mlops: {ml: 14},
  nlp: {ml: 12},
  'computer vision': {ml: 12},
  'data science': {ml: 9, data: 3},
  automation: {automation: 12},
  'test automation': {automation: 12},
  test: {automation: 8},
  'quality assurance': {automation: 8},
  devops: {automation: 7}
}

const kindWeights: Partial<Record<TechnologyKind, Weights>> = {
  'web-framework': {web: 4},
  'frontend-framework': {web: 4},
  styling: {web: 3},
  cms: {web: 3},
  api: {web: 2},
  'web-server': {web: 2},
  http: {web: 1},
  orm: {web: 2},
  dataframe: {data: 3},
  'data-warehouse': {data: 4},
  'big-data': {data: 4},
  'stream-processing': {data: 2},
  orchestration: {data: 3},
  'data-integration': {data: 4},
  bi: {data: 4},
  analytics: {data: 2},
  visualization: {data: 1},
  'deep-learning': {ml: 4},
  'ml-library': {ml: 3},
  mlops: {ml: 4},
  llm: {ml: 3},
  testing: {automation: 1},
  'config-management': {automation: 3},
  automation: {automation: 4}
}

const nameWeights: Readonly<Record<string, Weights>> = {
  HTML: {web: 2},
  CSS: {web: 2},
  JavaScript: {web: 2},
  TypeScript: {web: 2},
  PHP: {web: 3},
  SQL: {data: 0.5},
  PostgreSQL: {web: 0.5},
  MySQL: {web: 1}
}

const cues: readonly (readonly [Specialty, RegExp])[] = [
  [
    'web',
    /\b(?:back[- ]?end|front[- ]?end|web (?:app\w*|site|service|development|shop)|web ?sites?|webshop|rest(?:ful)? apis?|the api\b|apis?\b|micro ?services|services|endpoints?|server-side|full[- ]?stack|billing software|booking|checkout|ledger|html)\b/gi
  ],
  [
    'data',
    /\b(?:data (?:pipelines?|engineering|platform|warehouse|lake|model(?:l?ing)?|quality|analysis|sets?)|pipelines?|etl|elt|warehouse|dashboards?|reporting|readings|ingestion|tables?|batch jobs?)\b/gi
  ],
  [
    'ml',
    /\b(?:machine learning|deep learning|neural|models? (?:in production|training|serving)|training (?:data|code|pipelines?)|inference|computer vision|nlp|llms?|ml\b|feature store|recommender|ranking models?|embeddings)\b/gi
  ],
  [
    'automation',
    /\b(?:automat(?:e|es|ion|ing)|scripts?|scripting|test suites?|test benches|by hand|robotic process|ci\/cd)\b/gi
  ]
]

/** The kind of Python work that the evidence weighs for; undefined where none outweighs the others clearly. */
export function specialtyOf(
  titles: readonly Fact[],
  required: readonly Fact[],
  nice: readonly Fact[],
  sentences: readonly ProseSentence[]
): Specialty | undefined {
  const weight: Record<Specialty, number> = {web: 0, data: 0, ml: 0, automation: 0}
  const add = (weights: Weights | undefined, times = 1): void => {
    for (const [key, value] of Object.entries(weights ?? {})) weight[key as Specialty] += value * times
  }
  for (const {value} of titles) for (const title of weightsOf(value)) add(title, 1 / titles.length)
  for (const [facts, times] of [
    [required, 1],
    [nice, 0.5]
  ] as const) {
    for (const {value} of facts) {
      const kind = technologyNamed(value)?.kind
      add(nameWeights[value] ?? (kind && kindWeights[kind]), times)
    }
  }
  for (const [key, pattern] of cues) {
    let count = 0
    for (const {text} of sentences) for (const _ of text.matchAll(pattern)) if (++count >= 5) break
    weight[key] += 0.6 * Math.min(count, 5)
  }
  const [first, second] = (Object.entries(weight) as [Specialty, number][]).sort(([, a], [, b]) => b - a)
  if (!first || !second || first[1] < 2.4 || first[1] < second[1] * 1.4 || first[1] - second[1] < 1.2)
    return undefined
  return first[0]
}

function weightsOf(title: string): Weights[] {
  const {core, suffix, functions} = parseTitle(title)
  const weights: Weights[] = []
  for (const {kind, value} of core) {
    if (kind === 'technology') {
      const technology = technologyNamed(value)?.kind
      weights.push((technology && kindWeights[technology]) ?? {})
    } else weights.push(titleWeights[value] ?? {})
  }
  for (const {value} of suffix) weights.push(halved(titleWeights[value] ?? {}))
  // A data scientist's work is models as often as reports.
  if (functions.includes('scientist') && core.some(({value}) => value === 'data')) weights.push({ml: 8})
  return weights
}

const halved = (weights: Weights): Weights =>
  Object.fromEntries(Object.entries(weights).map(([key, value]) => [key, value / 2]))
