import type {Placed} from './diagnose.ts'
import type {Diagnostic} from './diagnostic.ts'
import {Region, Targets, Usage} from './directive-reach.ts'
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
  const targets = new Targets(directives)
  const kept: Diagnostic[] = []
  const suppressed: Diagnostic[] = []
  for (const item of [...placed].sort((a, b) => a.span.start - b.span.start)) {
    const {ruleId, fatal} = item.diagnostic
    const silencing = ruleId === null || fatal ? [] : silencers(ruleId, item.span.start, targets, region)
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

function silencers(ruleId: string, offset: number, targets: Targets, region: Region): Directive[] {
  const aimed = targets.at(offset).filter(({rules}) => rules.length === 0 || rules.includes(ruleId))
  const open = region.moveTo(offset).silencing(ruleId)
  return open ? [...aimed, open] : aimed
}
