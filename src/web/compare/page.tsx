import { getRouteApi } from '@tanstack/react-router'
import { lazy, Suspense, useMemo, useState } from 'react'
import { Screen } from '../frame/screen.tsx'
import { SignedInOnly } from '../frame/signed-in-only.tsx'
import { Button } from '../ui/button.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { Bridge } from './bridge.tsx'
import styles from './compare.module.css'
import { CompareTable } from './compare-table.tsx'
import { mostCompared, readReferences, referenceText, withBaseFirst } from './compared.ts'
import { Picker } from './picker.tsx'
import { texts } from './texts.ts'
import { useCases } from './use-cases.ts'
import { Why } from './why.tsx'

const Portfolio = lazy(async () => ({ default: (await import('./portfolio.tsx')).Portfolio }))

const route = getRouteApi('/compare')
const tableHeight = 480

/** Scenarios and kept results side by side; what and how is in the address. */
export function Compare() {
  const { s = '' } = route.useSearch()
  const navigate = route.useNavigate()
  const [isChoosing, setChoosing] = useState(false)
  const chosen = useMemo(() => readReferences(s).map(referenceText), [s])
  const choose = (next: readonly string[]) =>
    void navigate({ search: (search) => ({ ...search, s: next.join() }), replace: true })
  return (
    <Screen title={texts.title} heading={texts.title}>
      <SignedInOnly>
        <div className={styles.head}>
          <p>{chosen.length === 0 ? texts.nothing : chosen.length === 1 ? texts.oneMore : texts.about}</p>
          <Button look="first" onClick={() => setChoosing(true)}>
            {texts.choose}
          </Button>
        </div>
        {chosen.length > 0 && <Compared chosen={chosen} onChoose={choose} />}
        {isChoosing && (
          <Picker chosen={chosen} most={mostCompared} onChoose={choose} onClose={() => setChoosing(false)} />
        )}
      </SignedInOnly>
    </Screen>
  )
}

interface ComparedProps {
  chosen: readonly string[]
  onChoose(chosen: readonly string[]): void
}

function Compared({ chosen, onChoose }: ComparedProps) {
  const { base, only, to, from, of, years, unit, unitSource, fossil, plants } = route.useSearch()
  const navigate = route.useNavigate()
  const references = useMemo(() => withBaseFirst(readReferences(chosen.join()), base), [chosen, base])
  const { cases, isWaiting, failures, retry } = useCases(references)
  return (
    <>
      {failures.length > 0 && (
        <p role="alert" className={styles.failures}>
          {texts.failed} {failures.join('. ')}. <Button onClick={retry}>{texts.tryAgain}</Button>
        </p>
      )}
      {isWaiting && <Skeleton height={tableHeight} />}
      {!isWaiting && cases.length > 0 && (
        <>
          <CompareTable
            cases={cases}
            isOnlyDifferences={only === 'differences'}
            onOnlyDifferences={(isOnly) =>
              void navigate({
                search: ({ only: _, ...search }) => ({
                  ...search,
                  ...(isOnly && { only: 'differences' as const }),
                }),
                replace: true,
              })
            }
            onBase={(key) => void navigate({ search: (search) => ({ ...search, base: key }) })}
            onRemove={(key) => onChoose(chosen.filter((each) => each !== key))}
          />
          <Bridge
            cases={cases}
            to={to}
            onTo={(key) => void navigate({ search: (search) => ({ ...search, to: key }), replace: true })}
          />
          {cases.length > 1 && (
            <Why
              cases={cases}
              chosen={{ from, to, of }}
              onChoose={(next) =>
                void navigate({ search: (search) => ({ ...search, ...next }), replace: true })
              }
            />
          )}
          {cases.length > 1 && (
            <Suspense fallback={<Skeleton height={tableHeight} />}>
              <Portfolio
                cases={cases}
                chosen={{ years, unit, unitSource, fossil, plants }}
                onChoose={(next) =>
                  void navigate({ search: (search) => ({ ...search, ...next }), replace: true })
                }
              />
            </Suspense>
          )}
        </>
      )}
    </>
  )
}
