import {isMap, isScalar, parseDocument, type YAMLError} from 'yaml'
import type {YamlReader} from './front-matter.ts'
import type {Span} from './letter.ts'

/** Front matter through the `yaml` package; a module of its own, so that it loads only where there is some. */
export const readYaml: YamlReader = (yaml) => {
  const document = parseDocument(yaml, {logLevel: 'silent'})
  const spans = new Map<string, Span>()
  const error = document.errors.at(0)
  if (error) return {data: {}, spans, problem: problemOf(error, yaml)}
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

/** In one line, with the line of the file: the fence stands above the YAML. */
function problemOf({message, pos: [start]}: YAMLError, yaml: string): string {
  const [first = ''] = message.split('\n')
  const line = yaml.slice(0, start).split('\n').length + 1
  return `${first.replace(/ at line \d+, column \d+:?$/, '')} (line ${String(line)})`
}
