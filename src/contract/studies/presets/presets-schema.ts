import Type from 'typebox'
import { namedObject } from '../../request/named-object.ts'
import { DistributionSchema } from '../distribution-schema.ts'

const Preset = namedObject('RangePreset', {
  basis: Type.Enum(['published', 'sourceRange', 'confidence', 'estimateClass'], {
    description:
      '`published`: a distribution that others give. `sourceRange`: the low and the high of the datum’s own source. `confidence`: a rule of thumb by how sure the datum is. `estimateClass`: the class of the estimate of capital.',
  }),
  label: Type.Enum(['preset, not data', 'published']),
  name: Type.String(),
  as: Type.Enum(['value', 'factor']),
  distribution: DistributionSchema,
  source: Type.String(),
  note: Type.Optional(Type.String()),
})

const place = {
  target: Type.String({ description: 'Place of the input as `targets` of a study have it.' }),
  pointer: Type.String({ description: 'Into the inputs.' }),
  name: Type.String(),
}

export const UncertaintyPresetsSchema = namedObject('UncertaintyPresets', {
  presets: Type.Array(
    namedObject('InputPresets', {
      ...place,
      options: Type.Array(Preset, {
        description: 'The one that says most first; none where the value is 0.',
      }),
    }),
  ),
  decisions: Type.Array(namedObject('Decision', place), {
    description: 'What is chosen or set by law: sweep it.',
  }),
})
