import type { Finding } from '../../../contract/exchange/finding.ts'
import type { FieldError } from '../../../contract/request/field-error.ts'
import { problems } from '../../http/errors.ts'
import type { Problem } from '../../http/problem.ts'

/** What is wrong with a file as the problem that it is refused with; the place stands in the message. */
export function refusalOf(findings: readonly Finding[], errorCount: number): Problem {
  const errors = findings
    .filter(({ severity }) => severity === 'error')
    .map(({ place, pointer, code, message }): FieldError => {
      return { pointer, code, message: place === '' ? message : `${place}: ${message}` }
    })
  return problems.invalidInput(errors, errorCount)
}
