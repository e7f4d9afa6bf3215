import type { components } from '../../api/generated.ts'
import { texts } from '../texts.ts'

export type AuditEvent = components['schemas']['AuditEvent']
type Kind = AuditEvent['kind']

export const isKind = (text: string | undefined): text is Kind =>
  text !== undefined && Object.hasOwn(texts.kinds, text)

/** What is recorded of an event besides: “before CORE, after ADVANCE”. */
export const detailsInWords = (details: Readonly<Record<string, unknown>>): string =>
  Object.entries(details)
    .map(([name, value]) => `${inWords(name)} ${valueInWords(value)}`)
    .join(', ')

const inWords = (name: string): string => name.replaceAll(/([A-Z])/g, ' $1').toLowerCase()

function valueInWords(value: unknown): string {
  if (typeof value === 'boolean') return (value ? texts.yes : texts.no).toLowerCase()
  return Array.isArray(value) ? value.join('; ') : String(value)
}
