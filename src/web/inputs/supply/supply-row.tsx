import { useQueryClient } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { useScenarioId } from '../../cases/use-scenario-id.ts'
import { day } from '../../format/times.ts'
import { Button } from '../../ui/button.tsx'
import { say } from '../../ui/say.ts'
import { useCase, useShown } from '../../workspace/open-case.tsx'
import { Conflict } from '../conflict.tsx'
import styles from './supply.module.css'
import { puttingBack, supplierAt, taking } from './supply-changes.ts'
import { SupplyLine, useSupplierState } from './supply-line.tsx'
import { type SuppliedBy, type SupplierState, suppliesOf } from './supply-queries.ts'
import { texts } from './supply-texts.ts'

const SupplyDialog = lazy(async () => ({ default: (await import('./supply-dialog.tsx')).SupplyDialog }))

/** Who supplies a feedstock or utility: a choice, what was chosen, and what has become of it. */
export function SupplyRow({ pointer, title }: { pointer: string; title: string }) {
  const { change, isLocked, results } = useCase()
  const id = useScenarioId()
  const element = pointer.slice(0, pointer.lastIndexOf('/'))
  const suppliedBy = useShown(({ document }) => supplierAt(document, element))
  const state = useSupplierState(element, suppliedBy?.calculationId)
  const [isChoosing, setChoosing] = useState(false)
  const take = (chosen: SuppliedBy) =>
    change(taking(results.get().document, element, chosen), crypto.randomUUID())
  // A guest's plant has no others beside it.
  if (!suppliedBy && (id === undefined || isLocked)) return null
  return (
    <div className={styles.row}>
      <span className={styles.label}>{title}</span>
      <div className={styles.supplier} data-pointer={pointer}>
        <SupplyLine element={element} />
        {suppliedBy && <Notes suppliedBy={suppliedBy} state={state} element={element} take={take} />}
        {!isLocked && (
          <div className={styles.buttons}>
            {id !== undefined && (
              <Button look="quiet" onClick={() => setChoosing(true)}>
                {suppliedBy ? texts.chooseAnother : texts.choose}
              </Button>
            )}
            {suppliedBy && (
              <Button look="quiet" onClick={() => change([{ pointer, to: null }])}>
                {texts.takeAway}
              </Button>
            )}
          </div>
        )}
      </div>
      <Conflict pointer={pointer} title={title} />
      {isChoosing && id !== undefined && (
        <Suspense>
          <SupplyDialog scenarioId={id} element={element} onTake={take} onClose={() => setChoosing(false)} />
        </Suspense>
      )}
    </div>
  )
}

interface NotesProps {
  suppliedBy: SuppliedBy
  state: SupplierState | undefined
  element: string
  take(chosen: SuppliedBy): void
}

/** What has become of the supplier, and of the numbers that are from it. */
function Notes({ suppliedBy, state, element, take }: NotesProps) {
  const { change, isLocked } = useCase()
  const isChanged = useShown(({ result }) =>
    result?.outcome.warnings?.some(
      ({ code, pointer }) => code === 'not_as_supplied' && pointer?.startsWith(`${element}/`),
    ),
  )
  return (
    <>
      {isChanged && (
        <p className={styles.note}>
          {texts.changed}{' '}
          {!isLocked && (
            <Button
              look="quiet"
              onClick={() => change(puttingBack(element, suppliedBy), crypto.randomUUID())}
            >
              {texts.putBack}
            </Button>
          )}
        </p>
      )}
      {state?.isSeen === false && <p className={styles.note}>{texts.gone}</p>}
      {state?.agrees === false && <p className={styles.note}>{texts.differs}</p>}
      {state?.newer && (
        <p className={styles.note}>
          {texts.newer(day(state.newer.calculatedAt))}{' '}
          {!isLocked && (
            <UseNewer suppliedBy={suppliedBy} calculationId={state.newer.calculationId} take={take} />
          )}
        </p>
      )}
    </>
  )
}

interface UseNewerProps {
  suppliedBy: SuppliedBy
  calculationId: string
  take(chosen: SuppliedBy): void
}

/** Takes the same product at the same price of a newer calculation. */
function UseNewer({ suppliedBy: { product, at }, calculationId, take }: UseNewerProps) {
  const id = useScenarioId() ?? ''
  const queries = useQueryClient()
  const takeIt = async () => {
    try {
      const supplies = await queries.fetchQuery(suppliesOf(calculationId, id))
      const found = supplies.find((each) => each.product === product && each.at === at)
      if (found?.suppliedBy) take(found.suppliedBy)
      else say(found?.reason ?? texts.noLonger)
    } catch (error) {
      say(error instanceof Error ? error.message : texts.failed)
    }
  }
  return (
    <Button look="quiet" onClick={() => void takeIt()}>
      {texts.useIt}
    </Button>
  )
}
