import Type, { type TProperties } from 'typebox'
import { GivenInputs } from '../../reading/bodies.ts'
import { closedObject } from '../../request/named-object.ts'
import { parameterAnswers } from '../answer-schema.ts'
import { MatrixAnswerSchema, MatrixSchema } from '../matrix/matrix-schema.ts'
import { ScaleAnswerSchema, ScaleSchema } from '../scale/scale-schema.ts'
import { parameterStudies } from '../study-schema.ts'
import { SweepAnswerSchema, SweepSchema } from '../sweep/sweep-schema.ts'

/** A study of any kind, for documentation; `readAnyStudy` and `prepareStudy` are what checks. */
export const StudySchema = Type.Union([...parameterStudies, SweepSchema, MatrixSchema, ScaleSchema], {
  title: 'Study',
})

const withoutCase = ({ title, properties }: { readonly title?: string; readonly properties: TProperties }) =>
  closedObject(`Kept${title}`, {
    ...properties,
    base: Type.Optional(GivenInputs),
    notify: Type.Optional(
      Type.Literal('mail', { description: 'Has a mail sent when the study is done, or has failed.' }),
    ),
  })

/** The same of which the case may be left out, which then is that of a scenario. */
export const KeptStudySchema = Type.Union(
  [...parameterStudies, SweepSchema, MatrixSchema, ScaleSchema].map(withoutCase),
  {
    title: 'KeptStudyRequest',
  },
)

export const StudyAnswerSchema = Type.Union([
  ...parameterAnswers,
  SweepAnswerSchema,
  MatrixAnswerSchema,
  ScaleAnswerSchema,
])
