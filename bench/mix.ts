import type { Request } from 'autocannon'
import type { Population } from './accounts.ts'
import { calculateNow, get, signInAgain } from './api-requests.ts'
import { exampleText } from './engine.ts'

const length = 200
const turns = [
  'projects',
  'masterData',
  'calculation',
  'projects',
  'calculation',
  'projects',
  'masterData',
] as const
const signInTurn = 100

export const mixDescription =
  '3 parts list projects, 2 parts master data (gzip accepted), 2 parts synchronous calculation of a user’s own ' +
  'scenario, and one sign-in in 200'

/** Requests in the order in which they are to be sent, again and again. */
export function listMix({ scenarios }: Population): Request[] {
  return Array.from({ length }, (_, i) => {
    const scenario = scenarios[i % scenarios.length]
    if (!scenario) throw new RangeError('There are no scenarios.')
    const { account } = scenario
    if (i === signInTurn) return signInAgain(account)
    switch (turns[i % turns.length]) {
      case 'projects':
        return get(account, '/projects')
      case 'masterData':
        return get(account, '/master-data', { 'accept-encoding': 'gzip' })
      default:
        return calculateNow(scenario, exampleText)
    }
  })
}
