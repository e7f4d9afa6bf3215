import { type Telling, toldIn } from '../money/telling.ts'

/** Parts of an outcome, whole or as a level sees them. */
interface Parts {
  readonly technoEconomics?: object
  readonly financials?: object
  readonly resolvedInputs?: object
  readonly money?: { readonly told?: { readonly amounts: object } } | undefined
}

/** An outcome with every amount of it in a currency in the place of USD, for whoever tells one of the two. */
export function toldOutcome<Told extends Parts>(outcome: Told, telling: Telling | undefined): Told {
  if (telling === undefined) return outcome
  const { technoEconomics, financials, resolvedInputs, money } = outcome
  // The amounts themselves stand in their places then.
  const told = money?.told && { ...money, told: { ...money.told, amounts: {} } }
  return {
    ...outcome,
    ...(technoEconomics && { technoEconomics: toldIn(technoEconomics, telling) }),
    ...(financials && { financials: toldIn(financials, telling) }),
    ...(resolvedInputs && { resolvedInputs: toldIn(resolvedInputs, telling) }),
    ...(told && { money: told }),
  }
}
