import {hasFrontMatter} from '../letter/front-matter.ts'
import type {Posting} from './posting.ts'
import {looksLikeHtml, type PostingFormat, readPosting} from './read-posting.ts'

/**
 * Reads a posting of any format, loading the YAML and HTML readers only where it needs them. Runs in browsers as well.
 * `technologies` are those that the config adds. `format` is a hint from the file's name; a text that is HTML is read as such whatever its name.
 */
export async function openPosting(
  source: string,
  {
    name,
    format,
    technologies = []
  }: {name: string; format?: PostingFormat | undefined; technologies?: readonly string[] | undefined}
): Promise<Posting> {
  const yaml = hasFrontMatter(source) ? (await import('../letter/yaml.ts')).readYaml : undefined
  const html =
    format === 'html' || looksLikeHtml(source) ? (await import('./html-page.ts')).readHtml : undefined
  return readPosting(source, {
    name,
    ...(technologies.length > 0 && {technologies}),
    ...(format && {format}),
    ...(yaml && {yaml}),
    ...(html && {html})
  })
}
