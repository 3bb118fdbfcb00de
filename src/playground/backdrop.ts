import {segmentsOf, type Mark} from '../report/html/segments.ts'
import {element} from './dom.ts'

const classes = {1: 'warning', 2: 'error'} as const

/**
 * Shows marks behind a text field: the same text with the same line breaks, see-through but for the marks. Hidden from
 * screen readers, who have the field itself and the notes.
 */
export function showMarks(backdrop: HTMLElement, source: string, marks: readonly Mark[]): void {
  const pieces = segmentsOf({start: 0, end: source.length}, marks).map(({start, end, severity}) => {
    const text = source.slice(start, end)
    return severity === 0 ? text : element('mark', {class: classes[severity]}, text)
  })
  // A text that ends with a line end has an empty line more in a field than in a block.
  backdrop.replaceChildren(...pieces, '\n')
}
