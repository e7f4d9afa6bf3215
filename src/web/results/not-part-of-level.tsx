import { useQuery } from '@tanstack/react-query'
import { ownLevel } from '../api/own-level.ts'
import { texts } from './texts.ts'

/** Stands where a number would be that the level of this person does not see. */
export function NotPartOfLevel() {
  const { data: level } = useQuery(ownLevel)
  return level && texts.notPartOf(level)
}
