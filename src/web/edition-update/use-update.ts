import { useEffect, useMemo, useState } from 'react'
import { recalculateFor } from '../engine/live.ts'
import type { Start } from '../engine/pathways.ts'
import { headlineText } from '../results/headline-text.ts'
import { headlines } from '../results/headlines.ts'
import { useCase, useShown } from '../workspace/open-case.tsx'
import { texts } from './texts.ts'
import { updateOf } from './update.ts'

/** While a slider moves the page needs the processor itself. */
const restMilliseconds = 400

/** What a newer edition would do to what is open, and to its headline numbers. */
export function useUpdate(newer: Start) {
  const { defaults, level } = useCase()
  const document = useResting(useShown((shown) => shown.document))
  return useMemo(() => {
    const update = updateOf(document, defaults, newer)
    const [now, then] = [document, update.updated].map((inputs) => recalculateFor(level, inputs))
    return { ...update, effect: effectText(now, then) }
  }, [document, defaults, newer, level])
}

type Made = ReturnType<typeof recalculateFor> | undefined

/** What becomes of the first headline number that changes, as the end of a sentence; '' where there is none to tell of. */
function effectText(now: Made, then: Made): string {
  if (!now || !then || now.errors) return ''
  if (then.errors) return texts.notCalculated(then.errors[0]?.message ?? '')
  for (const headline of headlines) {
    const [old, next] = [now, then].map(({ outcome }) => {
      const value = headline.of(outcome)?.value ?? null
      return headlineText(headline, value, value).value
    })
    if (old !== next) return texts.number(headline.short, old ?? '', next ?? '')
  }
  return ''
}

/** A value once nothing has moved for a moment. */
function useResting<Value>(value: Value): Value {
  const [resting, rest] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => rest(value), restMilliseconds)
    return () => clearTimeout(timer)
  }, [value])
  return resting
}
