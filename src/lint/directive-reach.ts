import type {Directive} from './directives.ts'

/** Which directives had an effect, and on which rules. */
export class Usage {
  private readonly rules = new Map<Directive, Set<string>>()

  mark(directive: Directive, rule: string): void {
    const marked = this.rules.get(directive) ?? new Set()
    this.rules.set(directive, marked.add(rule))
  }

  /** Without a rule: any effect. */
  has(directive: Directive, rule: string | undefined): boolean {
    const marked = this.rules.get(directive)
    return marked !== undefined && (rule === undefined || marked.has(rule))
  }
}

/** The directives that have a line or a block as their target, while one moves through the letter. */
export class Targets {
  private readonly directives: readonly Directive[]
  private next = 0
  private reached: readonly Directive[] = []

  constructor(directives: readonly Directive[]) {
    this.directives = directives
      .filter(({kind}) => kind === 'disable-line' || kind === 'disable-next-line')
      .sort((a, b) => a.target.start - b.target.start)
  }

  at(offset: number): readonly Directive[] {
    const from = this.next
    while ((this.directives[this.next]?.target.start ?? Infinity) <= offset) this.next++
    const candidates = [...this.reached, ...this.directives.slice(from, this.next)]
    this.reached = candidates.filter(({target}) => offset < target.end)
    return this.reached
  }
}

/** Which rules `disable` and `enable` have switched off, while one moves through the letter. */
export class Region {
  private readonly directives: readonly Directive[]
  private readonly used: Usage
  private next = 0
  private all: Directive | undefined
  private readonly off = new Map<string, Directive>()
  /** Rules switched on again while `all` is off. */
  private readonly on = new Set<string>()

  constructor(directives: readonly Directive[], used: Usage) {
    this.directives = directives.filter(({kind}) => kind === 'disable' || kind === 'enable')
    this.used = used
  }

  moveTo(offset: number): this {
    for (let directive = this.directives[this.next]; directive; directive = this.directives[this.next]) {
      if (directive.span.start > offset) break
      this.pass(directive)
      this.next++
    }
    return this
  }

  silencing(rule: string): Directive | undefined {
    return this.off.get(rule) ?? (this.on.has(rule) ? undefined : this.all)
  }

  private pass(directive: Directive): void {
    const {kind, rules} = directive
    if (rules.length === 0) {
      if (kind === 'enable' && (this.all ?? this.off.size > 0)) this.used.mark(directive, '')
      this.all = kind === 'disable' ? directive : undefined
      this.off.clear()
      this.on.clear()
    }
    for (const rule of rules) {
      if (kind === 'enable' && this.silencing(rule)) this.used.mark(directive, rule)
      if (kind === 'disable') {
        this.off.set(rule, directive)
        this.on.delete(rule)
      } else {
        this.off.delete(rule)
        if (this.all) this.on.add(rule)
      }
    }
  }
}
