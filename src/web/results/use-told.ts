import { useMemo } from 'react'
import { type Telling, tellingOf, toldIn, toldUnit, toldValue } from '../engine/telling.ts'
import { useShown } from '../workspace/open-case.tsx'
import { type Headline, headlines } from './headlines.ts'

/** The currency that the last results are told in, with its rate; undefined for USD. */
function useTelling() {
  const money = useShown(({ result }) => result?.inputs.money)
  return useMemo(() => tellingOf(money), [money])
}

/** A part of an outcome with its amounts in the currency of the case. */
export function useTold<Part>(part: Part): Part {
  const telling = useTelling()
  return useMemo(() => toldIn(part, telling), [part, telling])
}

/** The headline numbers in the currency of the case. */
export function useToldHeadlines(): readonly Headline[] {
  const telling = useTelling()
  return useMemo(() => toldHeadlines(telling), [telling])
}

/** The headline numbers as they are read in a currency: an outcome has each of them in USD, whatever it is told in. */
const toldHeadlines = (telling: Telling | undefined): readonly Headline[] =>
  telling === undefined
    ? headlines
    : headlines.map((headline) => {
        const unit = toldUnit(headline.unit, telling)
        return unit === headline.unit
          ? headline
          : { ...headline, unit, factor: toldValue(headline.factor, telling), isTold: true }
      })
