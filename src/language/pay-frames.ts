import {
  FLOOR_FRAMES,
  OTHER_FRAMES,
  OWN_FLOOR_FRAMES,
  OWN_LOOSE_FRAMES,
  OWN_FRAMES,
  PAYER_FRAMES,
  ROLE_FRAMES
} from './pay-frames.data.ts'
import {PhraseSet, type PhraseMatch} from './phrases.ts'

/** Whose money an amount is: pay of a role, the writer's own pay, or anything else. */
export type PayKind = 'role' | 'own' | 'other'

/** What a phrase around an amount says of it. */
export interface Frame {
  readonly kind: PayKind
  /** The strongest frame on an amount decides. */
  readonly strength: number
  /** Its denial is part of what it says ("nobody works for less than"). */
  readonly floor: boolean
  /** Names no role: see {@link PAYER_FRAMES}. */
  readonly payer: boolean
}

interface Frames {
  readonly own: PhraseSet<Frame>
  readonly role: PhraseSet<Frame>
}

const framed = (
  kind: PayKind,
  strength: number,
  text: string,
  {floor = false, payer = false} = {}
): readonly [string, Frame] => [text, {kind, strength, floor, payer}]

/** Frames of one's own pay and of other people's are matched apart: a first person ends the latter. */
export const frames: Frames = {
  own: new PhraseSet([
    framed('own', 5, OWN_FLOOR_FRAMES, {floor: true}),
    framed('own', 4, OWN_FRAMES),
    framed('own', 1, OWN_LOOSE_FRAMES),
    framed('other', 4, OTHER_FRAMES[4]),
    framed('other', 3, OTHER_FRAMES[3]),
    framed('other', 2, OTHER_FRAMES[2])
  ]),
  role: new PhraseSet([
    framed('role', 4, FLOOR_FRAMES, {floor: true}),
    framed('role', 3, PAYER_FRAMES, {payer: true}),
    framed('role', 3, ROLE_FRAMES[3]),
    framed('role', 2, ROLE_FRAMES[2]),
    framed('role', 1, ROLE_FRAMES[1]),
    framed('other', 2, OTHER_FRAMES[2])
  ])
}

/** At equal strength a frame of other money wins, then the first. */
export const strongest = (matches: readonly PhraseMatch<Frame>[]): PhraseMatch<Frame> | undefined =>
  matches.reduce<PhraseMatch<Frame> | undefined>((best, match) => {
    const gain = match.value.strength - (best?.value.strength ?? 0)
    return gain > 0 || (gain === 0 && match.value.kind === 'other') ? match : best
  }, undefined)
