type Style = (text: string) => string

/** Styles of terminal text; the caller decides what they are made with. */
export interface Paint {
  readonly underline: Style
  readonly dim: Style
  readonly bold: Style
  readonly red: Style
  readonly yellow: Style
  readonly green: Style
}

const same: Style = (text) => text

/** No styles at all: for pipes, files and `NO_COLOR`. */
export const plainPaint: Paint = {
  underline: same,
  dim: same,
  bold: same,
  red: same,
  yellow: same,
  green: same
}
