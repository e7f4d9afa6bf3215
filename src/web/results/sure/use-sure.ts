import { useMemo, useState } from 'react'
import type { StudyAsked, StudySoFar } from '../../engine/study-run.ts'
import { useUncertain } from '../../inputs/ranges/use-range.ts'
import type { Document } from '../../workspace/document.ts'
import { useCase, useShown } from '../../workspace/open-case.tsx'
import type { Uncertain } from '../../workspace/ranges.ts'
import { type Headline, headlines } from '../headlines.ts'
import { useSeenHeadlines } from '../use-seen-headlines.ts'
import { type Distributed, spreadOf } from './spread-of.ts'
import { studyForm } from './study-form.ts'
import { type Studied, useStudy } from './use-study.ts'

interface Asked extends StudyAsked {
  readonly headline: Headline
}

/** What is told of one headline number. */
export interface Told {
  readonly headline: Headline
  readonly study: StudySoFar
  readonly result: Distributed
  readonly spread: ReturnType<typeof spreadOf>
  /** Place of the headline number among the outputs of the study. */
  readonly output: number
}

/** Whether a plant pays is what everybody asks first. */
const first = 'npv'

interface Sure extends Pick<Studied<Asked>, 'isOld' | 'refused' | 'hasFailed'> {
  readonly asked: StudyAsked | undefined
  /** Undefined until something is known, and where every input is one number. */
  readonly told: Told | undefined
  readonly headline: Headline | undefined
  /** Headline numbers that the level sees. */
  readonly seen: readonly Headline[]
  choose(name: string): void
  readonly uncertain: Uncertain
}

/** The study of what is not known of the open case, of the headline number that somebody has chosen. */
export function useSure(): Sure {
  const { level } = useCase()
  const inputs = useShown(({ result }) => result?.inputs)
  const uncertain = useUncertain()
  const seen = useSeenHeadlines()
  const [chosen, choose] = useState(first)
  const headline = seen.find(({ name }) => name === chosen) ?? seen[0] ?? headlines[0]
  const asked = useMemo((): Asked | undefined => {
    if (!inputs || !headline) return undefined
    const paying = seen.filter(({ name }) => name === first && name !== headline.name)
    const outputs = [headline, ...paying].map(({ name }) => name)
    const form = studyForm(inputs as unknown as Document, uncertain, outputs)
    return form && { inputs, level, form, headline }
  }, [inputs, level, uncertain, headline, seen])
  const { last, isOld, refused, hasFailed } = useStudy(asked)
  const told = useMemo((): Told | undefined => {
    const result = last?.study.answer.results[last.asked.headline.name]
    if (!last || !result) return undefined
    const { headline: of } = last.asked
    return { headline: of, study: last.study, result, spread: spreadOf(result, of), output: 0 }
  }, [last])
  return { asked, isOld, refused, hasFailed, told: asked && told, headline, seen, choose, uncertain }
}

/** The probability that the plant pays; undefined where the level does not see its net present value. */
export const paysOf = ({ study }: Told) => study.answer.results[first]?.exceedance[0]
