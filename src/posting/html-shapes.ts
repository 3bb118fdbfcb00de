import type {Token} from 'parse5'
import type {Line} from './lines.ts'
import {wordSet} from '../language/word-set.ts'

const blocks = wordSet(
  'address article aside blockquote body center details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html li main menu nav ol option p pre search section summary table tbody tfoot thead tr ul title'
)
const voids = wordSet('area base br col embed hr img input link meta param source track wbr')
const skipped = wordSet(
  'script style noscript template svg math nav footer aside select textarea iframe object canvas audio video map'
)
// These stand side by side without a space in the source, and apart on the screen.
const aparts = wordSet('span a button label small time img')

export interface TagShape {
  readonly block: boolean
  /** Begins a cell of the line. */
  readonly cell: boolean
  /** Ends a line without beginning a block. */
  readonly line: boolean
  readonly apart: boolean
  readonly bold: boolean
  readonly void: boolean
}

const shapes = new Map<string, TagShape>()

/** How a tag divides text. */
export function tagShape(name: string): TagShape {
  let shape = shapes.get(name)
  if (!shape) {
    shape = {
      block: blocks.has(name),
      cell: name === 'td' || name === 'th' || name === 'dd',
      line: name === 'br',
      apart: aparts.has(name),
      bold: name === 'b' || name === 'strong' || name === 'u',
      void: voids.has(name)
    }
    if (shapes.size < 500) shapes.set(name, shape)
  }
  return shape
}

/** The kind of line that a block element begins. */
export function shapeOf(name: string): Pick<Line, 'kind' | 'level'> {
  if (/^h[1-6]$/.test(name)) return {kind: 'heading', level: Number(name[1])}
  return {kind: name === 'li' ? 'item' : 'text', level: 0}
}

const chrome =
  /(?:^|[\s_-])(?:cookies?|consent|banner|nav|navbar|navigation|breadcrumbs?|footer|sidebar|related|similar|recommended|recommendations|share|social|menu|modal|popup|skip|sr-only|visually-hidden|newsletter|login|signin|topbar|toolbar|site-header|more-jobs|other-jobs)(?:$|[\s_-])/i

/** Whether an element holds the site's own furniture and not the posting. */
export function isSkipped({tagName, attrs}: Token.TagToken): boolean {
  if (skipped.has(tagName)) return true
  if (tagName === 'body' || tagName === 'html' || tagName === 'main' || tagName === 'h1') return false
  return attrs.some(({name, value}) => {
    if (name === 'class' || name === 'id') return value.length < 300 && chrome.test(value)
    if (name === 'role') return value === 'navigation' || value === 'contentinfo' || value === 'dialog'
    if (name === 'style') return value.length < 300 && /display:\s*none/i.test(value)
    return name === 'hidden' || (name === 'aria-hidden' && value === 'true')
  })
}

const titleClass =
  /(?:^|[\s_-])(?:job-?title|jobtitle|app-title|position-title|posting-(?:headline|title)|vacancy-title|role-title|job-name|topcard__title)(?:$|[\s_-])/i
const companyClass =
  /(?:^|[\s_-])(?:company|company-?name|employer|employer-name|org|organi[sz]ation|hiring-organi[sz]ation|org-name)(?:$|[\s_-])/i

/** What an element's attributes call its text. */
export function pageHint({attrs}: Token.TagToken, organization: boolean): Line['hint'] {
  for (const {name, value} of attrs) {
    if (value.length > 300) continue
    if (name === 'itemprop') {
      if (value === 'title') return 'title'
      if (value === 'name' && organization) return 'company'
    }
    if (name === 'class' || name === 'id' || name.startsWith('data-')) {
      if (titleClass.test(value)) return 'title'
      if (companyClass.test(value)) return 'company'
    }
  }
  return undefined
}
