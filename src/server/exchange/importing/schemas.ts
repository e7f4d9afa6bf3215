import Type from 'typebox'
import { namedObject } from '../../../contract/request/named-object.ts'
import { orNull, Uuid } from '../../http/fields.ts'
import { importKinds } from '../reading/import-reading.ts'

const optionalText = (description: string) => Type.Optional(Type.String({ description }))

const ImportFinding = namedObject('ImportFinding', {
  severity: Type.Enum(['error', 'warning'], { description: 'One error refuses the whole file.' }),
  code: Type.String(),
  place: Type.String({ description: '`line 12, column 3`, `Inputs!C12`; empty for the file itself.' }),
  pointer: Type.String({ description: 'Of the inputs, as a JSON pointer (RFC 6901).' }),
  message: Type.String(),
  given: optionalText('As it stands there.'),
  allowed: optionalText('What would be taken.'),
})

const ImportedCase = namedObject('ImportedCase', {
  place: Type.String(),
  name: Type.String(),
  changes: Type.Integer({ description: 'Places of the base that it changes.' }),
  scenarioId: orNull(Uuid),
})

const ImportDifference = namedObject('ImportDifference', {
  pointer: Type.String({ description: 'Of the outcome, as a JSON pointer.' }),
  before: Type.Optional(Type.Unknown({ description: 'As the file has it.' })),
  after: Type.Optional(Type.Unknown({ description: 'As it is calculated here.' })),
})

export const ImportReport = namedObject('ImportReport', {
  kind: Type.Enum([...importKinds]),
  isDryRun: Type.Boolean(),
  canBeImported: Type.Boolean({
    description: 'Nothing is wrong with the file, and the project has room for it.',
  }),
  accepted: Type.Integer({ description: 'Cases that are right.' }),
  refused: Type.Integer({ description: 'Cases that are not.' }),
  room: Type.Integer({ description: 'Scenarios that the project has room for.' }),
  cases: Type.Array(ImportedCase, { description: 'The first of those that are right.' }),
  findings: Type.Array(ImportFinding, { description: 'The first of them.' }),
  findingCount: Type.Integer(),
  errorCount: Type.Integer(),
  differences: Type.Array(ImportDifference, {
    description: 'Of a bundle of another engine: what comes out differently here.',
  }),
  ignoredCells: Type.Integer({ description: 'Of a workbook: cells that are none of the inputs.' }),
})
