import Type from 'typebox'
import { namedObject } from '../request/named-object.ts'

/** What answers of several kinds of studies have in common. */

export const EngineVersion = Type.String()

export const Edition = Type.String({ description: 'Of the reference data.' })

export const StudyWarnings = Type.Array(
  namedObject('StudyWarning', {
    code: Type.String(),
    message: Type.String(),
    parameter: Type.Optional(Type.String()),
    output: Type.Optional(Type.String()),
  }),
)
