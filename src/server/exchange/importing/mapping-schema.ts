import Type from 'typebox'
import { namedObject } from '../../../contract/request/named-object.ts'

const Names = Type.Record(Type.String({ maxLength: 200 }), Type.String({ maxLength: 200 }), {
  description: 'At most 200.',
})
export const ImportMapping = namedObject(
  'ImportMapping',
  { columns: Names, units: Names },
  { additionalProperties: false, description: 'What the names of tables and their units stand for.' },
)
