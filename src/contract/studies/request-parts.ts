import Type from 'typebox'
import { closedObject } from '../request/named-object.ts'
import { Quantity } from '../schemas/reference-datum.ts'
import { studyLimits } from './study-request.ts'

/** What requests of several kinds of studies have in common, for documentation. */

const inWords =
  'Place of an input in `base`, elements of lists by their names: /feedstocks/UCO/price, /economics/referenceCapital. In names ~1 stands for / and ~0 for ~.'

const place = { maxLength: 200 }

export const Place = Type.String({ ...place, description: inWords })

export const Places = Type.Array(Type.String(place), {
  minItems: 1,
  maxItems: studyLimits.targets,
  description: inWords,
})

export const Thresholds = Type.Array(
  closedObject('StudyThreshold', { output: Type.String(), ...Quantity.properties }),
  {
    maxItems: studyLimits.thresholds,
    description: 'How probable it is to be above these is told; if left out, above 0 of npv.',
  },
)

export const OutputNames = Type.Array(Type.String({ maxLength: 100 }), {
  minItems: 1,
  maxItems: studyLimits.outputs,
  description: 'Single numbers of an outcome by their names or symbols: npv, lcop, mfsp, CI.',
})
