import type {Diagnostic} from '../lint/diagnostic.ts'

/** ESLint's word for a severity. */
export const severityName = ({severity}: Pick<Diagnostic, 'severity'>): 'error' | 'warning' =>
  severity === 2 ? 'error' : 'warning'
