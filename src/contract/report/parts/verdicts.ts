import type { SchemeStatus } from '../../request/schemes.ts'
import type { Tone } from '../said/report.ts'

export const statusWords: Readonly<Record<SchemeStatus, string>> = {
  met: 'met',
  notMet: 'not met',
  notAssessed: 'not assessed',
  notApplicable: 'does not apply',
}

export const statusTone: Readonly<Record<SchemeStatus, Tone>> = {
  met: 'good',
  notMet: 'bad',
  notAssessed: 'plain',
  notApplicable: 'plain',
}
