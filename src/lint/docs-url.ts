import type {AnyRule} from './rule.ts'

const catalogue = 'https://github.com/cl-lint/cl-lint/blob/main/rules/README.md'

/** Where a rule is explained: what it says itself, else its place in the catalogue; plug-ins have none there. */
export function docsUrl({id, category, docs}: AnyRule): string | undefined {
  return docs.url ?? (category === 'user' ? undefined : `${catalogue}#${id}`)
}
