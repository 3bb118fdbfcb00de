import type {Fix as SarifFix, Location, Region, Result} from 'sarif'
import type {Diagnostic, Fix, Range} from '../lint/diagnostic.ts'
import {printable} from './escape.ts'
import {fingerprintsOf} from './fingerprint.ts'
import {relativePath, uriOf} from './paths.ts'
import type {ReportedFile} from './reporter.ts'
import {severityName} from './severity-name.ts'
import {SourceLines} from './source-lines.ts'

/** Base of relative addresses, by the name that GitHub knows. */
export const sourceRoot = '%SRCROOT%'

/**
 * Text in which a reader of SARIF finds no syntax of its own: neither placeholders (`{0}`) nor links (`[text](target)`).
 * Other braces stay, since GitHub shows doubled ones doubled.
 */
export const sarifText = (text: string): string =>
  printable(text)
    .replace(/\{(\d+)\}/g, '{{$1}}')
    .replaceAll('](', '\\](')

/** Makes SARIF's objects for what is reported about one file. */
export class SarifFile {
  private readonly file: ReportedFile
  private readonly cwd: string
  private readonly lines: SourceLines | undefined
  private readonly fingerprint: (diagnostic: Diagnostic) => string

  constructor(file: ReportedFile, cwd: string) {
    this.file = file
    this.cwd = cwd
    this.lines = file.source === undefined ? undefined : new SourceLines(file.source)
    this.fingerprint = fingerprintsOf(relativePath(file.filePath, cwd), this.lines)
  }

  result(diagnostic: Diagnostic, ruleIndex: number): Result {
    const {ruleId, message, messageId, suppressions, clLint} = diagnostic
    const related = clLint?.relatedLocations ?? []
    const fixes = this.fixes(diagnostic)
    return {
      ...(ruleId !== null && {ruleId}),
      ruleIndex,
      level: severityName(diagnostic),
      message: {text: sarifText(message)},
      locations: [this.location(diagnostic)],
      ...(related.length > 0 && {
        relatedLocations: related.map((place, id) => ({
          id,
          message: {text: sarifText(place.message)},
          ...locationOf(place.filePath, place, this.cwd)
        }))
      }),
      ...(fixes.length > 0 && {fixes}),
      ...(suppressions && {
        suppressions: suppressions.map(({kind, justification}) => ({
          kind: kind === 'directive' ? 'inSource' : 'external',
          status: 'accepted',
          ...(justification !== '' && {justification: printable(justification)})
        }))
      }),
      partialFingerprints: {'clLint/v1': this.fingerprint(diagnostic)},
      properties: {...(messageId !== undefined && {messageId}), ...(clLint?.part && {part: clLint.part})}
    }
  }

  location(range: Range): Location {
    return locationOf(this.file.filePath, range, this.cwd)
  }

  private fixes({fix, suggestions = []}: Diagnostic): SarifFix[] {
    return [
      ...(fix ? [this.fix('Keeps the meaning; --fix does it', fix)] : []),
      ...suggestions.map(({desc, fix: edit}) => this.fix(desc, edit))
    ]
  }

  private fix(description: string, {range: [start, end], text}: Fix): SarifFix {
    const deletedRegion = this.lines
      ? regionOf(this.lines.range([start, end]))
      : {charOffset: start, charLength: end - start}
    const artifactLocation = addressOf(this.file.filePath, this.cwd)
    const replacements = [{deletedRegion, insertedContent: {text}}]
    return {
      description: {text: sarifText(description)},
      artifactChanges: [{artifactLocation, replacements}]
    }
  }
}

const regionOf = ({line, column, endLine, endColumn}: Range): Region => ({
  startLine: line,
  startColumn: column,
  endLine,
  endColumn
})

const locationOf = (path: string, range: Range, cwd: string): Location => ({
  physicalLocation: {artifactLocation: addressOf(path, cwd), region: regionOf(range)}
})

function addressOf(path: string, cwd: string): {readonly uri: string; readonly uriBaseId?: string} {
  const {uri, relative} = uriOf(path, cwd)
  return relative ? {uri, uriBaseId: sourceRoot} : {uri}
}
