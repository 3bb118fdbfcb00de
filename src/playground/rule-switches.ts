import type {AnyRule} from '../lint/rule.ts'
import {element} from './dom.ts'

const categories: Readonly<Record<AnyRule['category'], string>> = {
  mission: 'What the tool exists for',
  claims: 'Honesty about Python and numbers',
  craft: 'Opening, closing and substance',
  posting: 'The letter and its posting',
  user: 'Your own'
}

/** A checkbox for each rule, by category; `changed` gets what is switched by hand. */
export class RuleSwitches {
  private readonly boxes = new Map<string, HTMLInputElement>()

  constructor(place: HTMLElement, rules: readonly AnyRule[], changed: (id: string, on: boolean) => void) {
    for (const [category, title] of Object.entries(categories)) {
      const own = rules.filter((rule) => rule.category === category)
      if (own.length === 0) continue
      const labels = own.map(({id, docs}) => {
        const box = element('input', {type: 'checkbox', id: `rule-${id}`, 'aria-describedby': `about-${id}`})
        box.addEventListener('change', () => changed(id, box.checked))
        this.boxes.set(id, box)
        const about = element('span', {id: `about-${id}`, class: 'soft'}, docs.summary)
        return element('div', {class: 'switch'}, box, element('label', {for: box.id}, id), about)
      })
      place.append(element('fieldset', {}, element('legend', {}, title), ...labels))
    }
  }

  /** Shows which rules are on. */
  show(isOn: (id: string) => boolean): void {
    for (const [id, box] of this.boxes) box.checked = isOn(id)
  }
}
