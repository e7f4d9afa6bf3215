import Type from 'typebox'
import { Measured } from '../request/measured.ts'
import { namedObject } from '../request/named-object.ts'
import { confidences } from './assumptions.ts'

const orNull = <Schema extends Type.TSchema>(schema: Schema) => Type.Union([schema, Type.Null()])
const Text = (maxLength: number) => Type.String({ minLength: 1, maxLength, pattern: '\\S' })

const ConfidenceWord = Type.Enum([...confidences])

/** What a person may write of an input. */
export const NoteBody = Type.Object(
  {
    place: Type.String({
      minLength: 2,
      maxLength: 300,
      pattern: '^/[^\\u0000]*$',
      description: 'Elements of lists by their names: /feedstocks/UCO/price.',
    }),
    note: Type.Optional(orNull(Text(1_000))),
    source: Type.Optional(orNull(Text(300))),
    confidence: Type.Optional(orNull(ConfidenceWord)),
  },
  { additionalProperties: false, title: 'InputNote' },
)

const Change = namedObject('InputChanged', {
  at: Type.String({ format: 'date-time' }),
  by: Type.String({ description: 'A name.' }),
})

const named = { place: Type.String(), section: Type.String(), label: Type.String() }

const known = {
  value: Type.Unknown({ description: 'As the inputs have it.' }),
  origin: Type.Enum(['default', 'own']),
  source: orNull(Type.String()),
  confidence: orNull(ConfidenceWord),
  note: orNull(
    namedObject('WrittenInputNote', {
      place: Type.String(),
      note: orNull(Type.String()),
      source: orNull(Type.String()),
      confidence: orNull(ConfidenceWord),
      ...Change.properties,
    }),
  ),
}

const effect = {
  low: orNull(Type.Number({ description: 'The output where the input is a tenth less.' })),
  high: orNull(Type.Number()),
  swing: Type.Number({ description: 'How far it moves at most, in the unit of the output.' }),
}

const judged = {
  isLarge: Type.Boolean({ description: 'Whether it is at least a tenth of the strongest.' }),
  isWeak: Type.Boolean({ description: 'Whether no source is known, or one of low confidence.' }),
}

const RegisteredInputSchema = namedObject('RegisteredInput', {
  ...named,
  pointer: Type.String({ description: 'JSON pointer into the inputs.' }),
  ...known,
  effect: orNull(namedObject('InputEffect', effect)),
  ...judged,
  changed: orNull(Change),
})

export const RegisterSchema = Type.Object(
  {
    output: namedObject('RegisterOutput', { name: Type.String(), base: Measured }),
    inputs: Type.Array(RegisteredInputSchema),
  },
  { title: 'AssumptionRegister' },
)

const ScenarioId = Type.String({ format: 'uuid' })

const ProjectInputSchema = namedObject('ProjectInput', {
  ...named,
  isSame: Type.Boolean({ description: 'Whether all scenarios of the answer that were read have it alike.' }),
  values: Type.Array(
    namedObject('ProjectAssumption', {
      scenarios: Type.Array(ScenarioId, { description: 'That have it so, in the order of the project.' }),
      ...known,
      effect: orNull(
        namedObject('ProjectInputEffect', {
          scenario: { ...ScenarioId, description: 'In which the effect is largest.' },
          ...effect,
        }),
      ),
      ...judged,
    }),
  ),
})

export const ProjectRegisterSchema = Type.Object(
  {
    output: namedObject('ProjectRegisterOutput', { name: Type.String(), unit: Type.String() }),
    scenarios: Type.Array(
      namedObject('ProjectRegisterScenario', { id: ScenarioId, name: Type.String(), base: Measured }),
    ),
    inputs: Type.Array(ProjectInputSchema),
  },
  { title: 'ProjectAssumptionRegister' },
)
