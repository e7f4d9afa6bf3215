import { useQuery } from '@tanstack/react-query'
import { energyPrices, usStates } from '../../api/published-places.ts'
import type { Tables } from './places.ts'

/** Both tables of places, once they are there; nothing is asked for as long as nobody needs them. */
export function useTables(isNeeded: boolean): Tables | undefined {
  const { data: states } = useQuery({ ...usStates, enabled: isNeeded })
  const { data: prices } = useQuery({ ...energyPrices, enabled: isNeeded })
  return states && prices && { states, prices }
}
