import type {Placed} from './diagnose.ts'
import type {Diagnostic} from './diagnostic.ts'
import type {Directive} from './directives.ts'

export interface Applied {
  readonly kept: readonly Diagnostic[]
  readonly suppressed: readonly Diagnostic[]
  /** Directives, or rules named in them, that silenced or re-enabled nothing. */
  readonly unused: readonly {readonly directive: Directive; readonly rule: string | undefined}[]
}

/** Parts diagnostics into those that count and those that directives silence; only rules' findings can be silenced. */
export function applyDirectives(placed: readonly Placed[], directives: readonly Directive[]): Applied {
  const used = new Usage()
  const region = new Region(directives, used)
  const targeted = directives.filter(({kind}) => kind === 'disable-line' || kind === 'disable-next-line')
  const kept: Diagnostic[] = []
  const suppressed: Diagnostic[] = []
  for (const item of [...placed].sort((a, b) => a.span.start - b.span.start)) {
    const {ruleId, fatal} = item.diagnostic
    const silencing = ruleId === null || fatal ? [] : silencers(ruleId, item.span.start, targeted, region)
    for (const directive of silencing) used.mark(directive, ruleId ?? '')
    if (silencing.length === 0) kept.push(item.diagnostic)
    else suppressed.push({...item.diagnostic, suppressions: silencing.map(suppression)})
  }
  region.moveTo(Infinity)
  const unused = directives.flatMap((directive) => {
    const named = directive.rules.length > 0 ? [...new Set(directive.rules)] : [undefined]
    return named.filter((rule) => !used.has(directive, rule)).map((rule) => ({directive, rule}))
  })
  return {kept, suppressed, unused}
}

const suppression = ({justification}: Directive) => ({kind: 'directive', justification})

/** Which directives had an effect, and on which rules. */
class Usage {
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

function silencers(
  ruleId: string,
  offset: number,
  targeted: readonly Directive[],
  region: Region
): Directive[] {
  const aimed = targeted.filter(
    ({rules, target}) =>
      target.start <= offset && offset < target.end && (rules.length === 0 || rules.includes(ruleId))
  )
  const open = region.moveTo(offset).silencing(ruleId)
  return open ? [...aimed, open] : aimed
}

/** Which rules `disable` and `enable` have switched off, while one moves through the letter. */
class Region {
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
