import Type from 'typebox'
import { parameterAnswers } from '../answer-schema.ts'
import { parameterStudies } from '../study-schema.ts'
import { SweepAnswerSchema, SweepSchema } from '../sweep/sweep-schema.ts'

/** A study of any kind, for documentation; `readAnyStudy` and `prepareStudy` are what checks. */
export const StudySchema = Type.Union([...parameterStudies, SweepSchema], { title: 'Study' })

export const StudyAnswerSchema = Type.Union([...parameterAnswers, SweepAnswerSchema])
