/** A run of text on a page, in points from the lower left corner. */
export interface PdfItem {
  readonly text: string
  readonly x: number
  /** Baseline. */
  readonly y: number
  readonly width: number
  /** Font size. */
  readonly size: number
}

/** A line as it stands on a page. */
export interface PdfLine {
  readonly text: string
  readonly page: number
  readonly x: number
  readonly right: number
  readonly y: number
  readonly size: number
  /** Whether a bullet or a number opens it. */
  readonly item: boolean
  /** Where its text begins, after the bullet. */
  readonly textX: number
}

/** The lines of a page in the order in which they were written, which is that of reading. */
export function pdfLines(items: readonly PdfItem[], page: number): PdfLine[] {
  const lines: PdfLine[] = []
  let open: PdfItem[] = []
  const close = (): void => {
    const line = lineOf(open, page)
    if (line) lines.push(line)
    open = []
  }
  for (const item of items) {
    if (item.text === '') continue
    const last = open.at(-1)
    if (last && !isSameLine(last, item)) close()
    open.push(item)
  }
  close()
  return lines
}

/** On one baseline (raised and lowered text too), further right, and not a column away unless a bullet stands there. */
function isSameLine(last: PdfItem, item: PdfItem): boolean {
  const size = Math.max(last.size, item.size)
  const gap = item.x - (last.x + last.width)
  return Math.abs(item.y - last.y) <= size * 0.45 && gap > -size && (gap < size * 3 || isBullet(last.text))
}

const bullets = '•●○◦▪■▫□‣∙·\u2043\uF076\uF0A7\uF0A8\uF0B7\uF0D8\uF0FC'
const bullet = new RegExp(`^[${bullets}]\\s*(?=\\S|$)`)
const otherMark = /^(?:[-*–—]|\(?\d{1,2}[.)])\s+(?=\S|$)/

const isBullet = (text: string): boolean => {
  const mark = bullet.exec(text) ?? otherMark.exec(`${text} `)
  return mark !== null && mark[0].length >= text.length
}

function lineOf(items: readonly PdfItem[], page: number): PdfLine | undefined {
  const visible = items.filter(({text}) => text.trim() !== '')
  const [first] = visible
  const last = visible.at(-1)
  if (!first || !last) return undefined
  let raw = ''
  let right = first.x
  for (const {text, x, width, size} of items) {
    if (raw !== '' && !/\s$/.test(raw) && !/^\s/.test(text) && x - right > size * 0.2) raw += ' '
    raw += text
    right = x + width
  }
  const written = raw.trim()
  const mark = bullet.exec(written) ?? otherMark.exec(written)
  const opening = bullet.test(written) ? `• ${written.replace(bullet, '')}` : written
  return {
    text: opening.trim(),
    page,
    x: first.x,
    right: last.x + last.width,
    y: first.y,
    size: mainSize(visible),
    item: mark !== null,
    textX: mark === null ? first.x : afterMark(visible, mark[0].trim().length)
  }
}

/** The size of most of a line's text. */
const mainSize = (items: readonly PdfItem[]): number =>
  items.reduce((main, item) => (item.text.length > main.text.length ? item : main)).size

/** Where the text after a bullet begins; within one run it is not told, so it is reckoned by the characters. */
function afterMark(items: readonly PdfItem[], length: number): number {
  const [first, second] = items
  if (!first) return 0
  if (second && first.text.trim().length <= length) return second.x
  return first.x + (first.width * (length + 1)) / Math.max(1, first.text.length)
}
