import type { Document } from '../../workspace/document.ts'
import { pointerOfPlace } from '../../workspace/named-place.ts'
import type { InputRange, Uncertain } from '../../workspace/ranges.ts'
import { pairsOf } from '../../workspace/uncertain.ts'

/** As many as settle P10 and P90 to about a hundredth in a second; a study that is kept begins with the same ones. */
const trials = 16_384
const seed = 1

/** Ranges of inputs that the document has. */
const presentRanges = (document: Document, { ranges }: Uncertain): InputRange[] =>
  ranges.filter(({ place }) => pointerOfPlace(document, place) !== undefined)

/** A study of what is not known, as the API takes it but for its base; undefined where nothing is. */
export function studyForm(document: Document, uncertain: Uncertain, outputs: readonly string[]) {
  const present = presentRanges(document, uncertain)
  if (present.length === 0) return undefined
  const ids = new Set(present.map(({ id }) => id))
  const pairs = pairsOf(uncertain.together).filter(({ between }) => between.every((id) => ids.has(id)))
  return {
    kind: 'monteCarlo',
    parameters: present.map(({ id, place, as, distribution, source }) => ({
      id,
      targets: [place],
      ...(as && { as }),
      distribution,
      ...(source !== undefined && { source }),
    })),
    ...(pairs.length > 0 && { rankCorrelations: pairs }),
    outputs,
    sampling: { trials, seed },
  }
}
