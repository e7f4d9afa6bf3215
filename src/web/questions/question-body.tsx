import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { publishedPolicies } from '../api/published-policies.ts'
import type { AccessLevel, FieldError } from '../engine/live.ts'
import type { ReferenceData } from '../engine/pathways.ts'
import type { QuestionAnswer, QuestionRequest } from '../engine/question-sweep.ts'
import { useSweep } from '../results/use-sweep.ts'
import { Button } from '../ui/button.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { AnswerView } from './answer.tsx'
import { AskedJson } from './asked-json.tsx'
import { examples } from './examples.ts'
import { Fields } from './fields.tsx'
import { groupsOf } from './forms.ts'
import styles from './questions.module.css'
import { requestOf, type Typed } from './reading.ts'
import { bodyOf, type ChosenPlant, missingOf } from './request.ts'
import { useAsked } from './search.ts'
import { type QuestionName, texts } from './texts.ts'

const route = getRouteApi('/questions')
const answerHeight = 220

interface QuestionBodyProps {
  name: QuestionName
  plant: ChosenPlant | undefined
  level: AccessLevel
  data: ReferenceData
}

/** The boxes of a question beside its answer, which follows what is typed. */
export function QuestionBody({ name, plant, level, data }: QuestionBodyProps) {
  const [typed, type] = useTyped()
  const offered = useOffered(name, plant, data)
  const groups = useMemo(() => groupsOf(name, offered), [name, offered])
  const fields = useMemo(() => groups.flatMap((group) => group.fields), [groups])
  const built = useMemo(() => requestOf(fields, typed), [fields, typed])
  const missing = missingOf(name, built, plant)
  const needsPlant = name === 'two-slates' && !plant
  const isAskable = missing.length === 0 && built.problems.size === 0 && !needsPlant
  const body = useMemo(() => bodyOf(name, built, plant), [name, built, plant])
  const swept = useSweep(useRequest(isAskable ? body : undefined, name, level, data))
  if (needsPlant) return <p className={styles.needed}>{texts.asksAPlant}</p>
  const refusals = isAskable ? refusalsOf(swept.last?.answer) : []
  const atField = ({ pointer }: FieldError) => fields.some((field) => field.pointer === pointer)
  const problems = new Map([
    ...refusals.map(({ pointer, message }) => [pointer, message] as const),
    ...built.problems,
  ])
  return (
    <div className={styles.body}>
      <section className={styles.inputs} aria-label={texts.inputs}>
        <div className={styles.tools}>
          <Button look="quiet" onClick={() => type(examples[name])}>
            {texts.example}
          </Button>
          {Object.keys(typed).length > 0 && (
            <Button look="quiet" onClick={() => type({})}>
              {texts.clear}
            </Button>
          )}
        </div>
        <Fields groups={groups} typed={typed} problems={problems} onType={type} />
      </section>
      <section className={styles.answer} aria-label={texts.answer}>
        <h2>{texts.answer}</h2>
        {missing.length > 0 && (
          <p className={styles.needed}>
            {texts.needed} {missing.join(', ')}.
          </p>
        )}
        {(built.problems.size > 0 || refusals.some(atField)) && (
          <p className={styles.needed}>{texts.wrong}</p>
        )}
        {refusals
          .filter((each) => !atField(each))
          .map(({ pointer, message }) => (
            <p key={pointer} role="alert" className={styles.refusal}>
              {message}
            </p>
          ))}
        {isAskable && <Swept name={name} swept={swept} />}
        {isAskable && <AskedJson name={name} body={body} />}
      </section>
    </div>
  )
}

const refusalsOf = (answer: QuestionAnswer | undefined): readonly FieldError[] =>
  (answer?.errors ?? []).filter(({ pointer }) => pointer !== '/explain')

/** What the worker has answered, is about to, or could not. */
function Swept({
  name,
  swept: { last, isOld, isSlow, failure },
}: {
  name: QuestionName
  swept: ReturnType<typeof useSweep<QuestionRequest>>
}) {
  return (
    <>
      {failure !== undefined && (
        <p role="alert">
          {texts.failed} {failure}
        </p>
      )}
      {isOld && isSlow && <p role="status">{texts.working}</p>}
      {last?.answer.answer && <AnswerView name={name} answer={last.answer} />}
      {!last && failure === undefined && <Skeleton height={answerHeight} />}
    </>
  )
}

/** The same object as long as the same is asked; undefined where nothing can be asked. */
function useRequest(
  body: object | undefined,
  name: QuestionName,
  level: AccessLevel,
  data: ReferenceData,
): QuestionRequest | undefined {
  const { at } = useAsked()
  return useMemo(
    () =>
      body && {
        kind: 'question',
        name,
        body: at === undefined ? body : { ...body, explain: at },
        level,
        datum: datumOf(body, data),
      },
    [body, name, at, level, data],
  )
}

/** What was typed is in the address a moment later, so that a reload and a link have it. */
function useTyped(): readonly [Typed, (next: Typed) => void] {
  const { given } = useAsked()
  const navigate = route.useNavigate()
  const [typed, setTyped] = useState<Typed>(given ?? {})
  const type = (next: Typed) => {
    const left = Object.fromEntries(Object.entries(next).filter(([, text]) => text !== ''))
    setTyped(left)
    void navigate({
      search: (before) => ({ ...before, given: Object.keys(left).length > 0 ? left : undefined }),
      replace: true,
      resetScroll: false,
    })
  }
  return [typed, type]
}

const isShare = /\bshare of\b/i

function useOffered(name: QuestionName, plant: ChosenPlant | undefined, { products }: ReferenceData) {
  const { data: policies } = useQuery({ ...publishedPolicies, enabled: name === 'national-target' })
  return useMemo(
    () => ({
      document: plant?.document,
      products: products
        .filter(({ price }) => price.value !== null && price.year !== undefined)
        .map((each) => each.name),
      mandates: (policies ?? [])
        .filter(
          (row) =>
            isShare.test(row.name) && row.values.every(({ year, unit }) => year !== null && unit === '%'),
        )
        .map(({ id, jurisdiction, name: title }) => ({
          value: String(id),
          label: `${jurisdiction}: ${title}`,
        })),
    }),
    [plant, products, policies],
  )
}

/** The price of the product that is asked for by name. */
function datumOf(body: object, { products, edition }: ReferenceData): QuestionRequest['datum'] {
  const { market } = body as { market?: { product?: string } }
  const found = products.find(({ name }) => name === market?.product)
  return found && { edition: edition.edition, price: found.price }
}
