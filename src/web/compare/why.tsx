import { useQuery } from '@tanstack/react-query'
import { useId, useMemo } from 'react'
import { ownLevel } from '../api/own-level.ts'
import { attributionData } from '../charts/attribution-data.ts'
import { ChartFrame } from '../charts/frame.tsx'
import { Waterfall } from '../charts/waterfall.tsx'
import type { AttributionRequest } from '../engine/attribution-sweep.ts'
import { type Headline, headlines } from '../results/headlines.ts'
import { useSweep } from '../results/use-sweep.ts'
import { SelectBox } from '../ui/select-box.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { attributedOf } from './attributed.ts'
import styles from './compare.module.css'
import { texts } from './texts.ts'
import type { Case } from './use-cases.ts'
import { useEditionDefaults } from './use-edition-defaults.ts'

/** As the address has it. */
interface Chosen {
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly of?: string | undefined
}

interface WhyProps {
  /** The base is the first of at least two. */
  cases: readonly Case[]
  chosen: Chosen
  onChoose(chosen: Chosen): void
}

const drawingHeight = 240

/** What each input that differs adds to the difference of a result between any two columns. */
export function Why({ cases, chosen, onChoose }: WhyProps) {
  const find = (key: string | undefined) => cases.find((each) => each.key === key)
  const from = find(chosen.from) ?? (cases[0] as Case)
  const to = find(chosen.to) ?? (cases.find(({ key }) => key !== from.key) as Case)
  const seen = headlines.filter((each) => [from, to].every(({ outcome }) => outcome && each.of(outcome)))
  const headline = seen.find(({ name }) => name === chosen.of) ?? seen[0]
  const columns = cases.map(({ key, name, project }) => [key, nameIn(name, project)] as const)
  return (
    <section className={styles.why} aria-label={texts.why}>
      <h2>{texts.why}</h2>
      <div className={styles.choices}>
        <Choose label={texts.whyFrom} value={from.key} onChoose={(key) => onChoose({ from: key })}>
          {columns}
        </Choose>
        <Choose label={texts.whyTo} value={to.key} onChoose={(key) => onChoose({ to: key })}>
          {columns}
        </Choose>
        {headline && (
          <Choose label={texts.whyOf} value={headline.name} onChoose={(of) => onChoose({ of })}>
            {seen.map(({ name, label }) => [name, label] as const)}
          </Choose>
        )}
      </div>
      {from.key === to.key && <p className={styles.note}>{texts.sameCase}</p>}
      {from.key !== to.key && !headline && <p className={styles.note}>{texts.notComparable}</p>}
      {from.key !== to.key && headline && <Answer from={from} to={to} headline={headline} />}
    </section>
  )
}

const nameIn = (name: string, project: string | undefined): string =>
  project === undefined ? name : `${name} (${project})`

interface ChooseProps {
  label: string
  value: string
  onChoose(value: string): void
  children: readonly (readonly [value: string, text: string])[]
}

function Choose({ label, value, onChoose, children }: ChooseProps) {
  const id = useId()
  return (
    <span>
      <label htmlFor={id}>{label}</label>{' '}
      <SelectBox id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {children.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </SelectBox>
    </span>
  )
}

interface AnswerProps {
  from: Case
  to: Case
  headline: Headline
}

function Answer({ from, to, headline }: AnswerProps) {
  const { data: level } = useQuery(ownLevel)
  const { document: before } = from
  const { document: after } = to
  const { name: output } = headline
  const { isWaiting, defaults } = useEditionDefaults(from, to)
  const request = useMemo(
    (): AttributionRequest | undefined =>
      level && !isWaiting
        ? { kind: 'attribution', from: before, to: after, level, defaults, output }
        : undefined,
    [before, after, level, isWaiting, defaults, output],
  )
  const { last, isOld, isSlow, failure } = useSweep(request)
  const chart = useMemo(() => {
    if (!last || last.request.output !== headline.name) return undefined
    if (last.request.from !== from.document || last.request.to !== to.document) return undefined
    const isOneName = from.name === to.name
    const named = (each: Case) => (isOneName ? { ...each, name: nameIn(each.name, each.project) } : each)
    return attributionData(attributedOf(last.answer, headline, named(from), named(to)))
  }, [last, headline, from, to])
  if (failure !== undefined)
    return (
      <p role="alert" className={styles.failures}>
        {texts.workerFailed} {failure}
      </p>
    )
  return (
    <div className={styles.card}>
      {chart ? (
        <ChartFrame chart={chart} drawing={Waterfall} citation={texts.citation} />
      ) : (
        <Skeleton height={drawingHeight} />
      )}
      {isOld && isSlow && <p role="status">{texts.computing}</p>}
    </div>
  )
}
