import type {FrontMatter, Span} from './letter.ts'

/** Reads YAML: top-level data and where its scalar values stand, or what is wrong. Never throws. */
export type YamlReader = (yaml: string) => {
  readonly data: Readonly<Record<string, unknown>>
  readonly spans: ReadonlyMap<string, Span>
  readonly problem: string | undefined
}

const fence = /^\uFEFF?---[ \t]*(\r\n|\n|\r)([\s\S]*?)(?:\r\n|\n|\r)?(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|$)/

/** Whether a text begins with front matter, so that a YAML reader is worth loading. */
export const hasFrontMatter = (text: string): boolean => fence.test(text)

/** Reads the front matter at the head of a text; without a reader its keys stay unknown, but its span is told. */
export function readFrontMatter(text: string, read: YamlReader | undefined): FrontMatter | undefined {
  const match = fence.exec(text)
  if (!match) return undefined
  const start = text.startsWith('\uFEFF') ? 1 : 0
  const yaml = match[2] ?? ''
  const base = match[0].indexOf(match[1] ?? '\n') + (match[1]?.length ?? 1)
  const {data, spans, problem} = read?.(yaml) ?? {
    data: {},
    spans: new Map<string, Span>(),
    problem: undefined
  }
  return {
    span: {start, end: match[0].length},
    data,
    valueSpan: (key) => {
      const span = spans.get(key)
      return span && {start: span.start + base, end: span.end + base}
    },
    problem
  }
}
