import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useScenarioId } from '../../cases/use-scenario-id.ts'
import { day } from '../../format/times.ts'
import { useShown } from '../../workspace/open-case.tsx'
import { supplierAt } from './supply-changes.ts'
import { suppliersOf } from './supply-queries.ts'
import { texts } from './supply-texts.ts'

/** How the supplier of an element stands: undefined until it is known, and where nobody asks. */
export function useSupplierState(element: string, calculationId: string | undefined) {
  const id = useScenarioId()
  const { data } = useQuery({
    ...suppliersOf(id ?? ''),
    enabled: id !== undefined && calculationId !== undefined,
  })
  // The server has an edit a moment later.
  return data?.find((each) => each.pointer === element && each.calculationId === calculationId)
}

/** Whose number the price of an element is, and the way there. */
export function SupplyLine({ element }: { element: string }) {
  const suppliedBy = useShown(({ document }) => supplierAt(document, element))
  const id = useScenarioId()
  const state = useSupplierState(element, suppliedBy?.calculationId)
  if (!suppliedBy) return null
  const { calculationId, product, at, copied } = suppliedBy
  return (
    <span>
      {texts.line(texts.prices[at], product)}
      {id !== undefined && state?.isSeen !== false ? (
        <Link to="/calculations/$id" params={{ id: calculationId }}>
          {copied.scenario}
        </Link>
      ) : (
        copied.scenario
      )}
      {texts.from(day(copied.calculatedAt))}.
    </span>
  )
}
