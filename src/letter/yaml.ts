import {isMap, isScalar, parseDocument} from 'yaml'
import type {YamlReader} from './front-matter.ts'
import type {Span} from './letter.ts'

/** Front matter through the `yaml` package; a module of its own, so that it loads only where there is some. */
export const readYaml: YamlReader = (yaml) => {
  const document = parseDocument(yaml, {logLevel: 'silent'})
  const spans = new Map<string, Span>()
  const error = document.errors.at(0)
  if (error) return {data: {}, spans, problem: error.message.replace(/\n.*/s, '')}
  if (!isMap(document.contents)) return {data: {}, spans, problem: undefined}
  for (const {key, value} of document.contents.items) {
    if (!isScalar(key) || !isScalar(value)) continue
    const [start, end] = value.range
    const quote = /^["']/.test(yaml.slice(start, end)) ? 1 : 0
    spans.set(String(key.value), {start: start + quote, end: end - quote})
  }
  const data: unknown = document.toJS({maxAliasCount: 20})
  return {data: data as Record<string, unknown>, spans, problem: undefined}
}
