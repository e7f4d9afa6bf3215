import { useQuery } from '@tanstack/react-query'
import { dayAndTime } from '../format/times.ts'
import { reviewOf } from './queries.ts'
import { texts } from './texts.ts'

/** Who approved a scenario, when, and whether somebody else could have. */
export function ApprovedBy({ id }: { id: string }) {
  const { data } = useQuery(reviewOf(id))
  const approval = data?.events.find(({ kind }) => kind === 'approved')
  if (!approval) return null
  const { by, at, isAlone, aloneSince } = approval
  return (
    <>
      {texts.approvedBy(by ?? texts.somebody, dayAndTime(at))}
      {isAlone && `, ${texts.alone(aloneSince && dayAndTime(aloneSince))}`}.{' '}
    </>
  )
}
