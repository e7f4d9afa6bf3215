import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { calculationsOf, projectsOf, scenarioOf, scenariosOf } from '../../cases/queries.ts'
import { day } from '../../format/times.ts'
import { Asked } from '../../frame/asked.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { SelectBox } from '../../ui/select-box.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { valueAt } from '../../workspace/document.ts'
import { useCase } from '../../workspace/open-case.tsx'
import { valueText } from '../value-text.ts'
import styles from './supply.module.css'
import { type SuppliedBy, type Supply, suppliesOf } from './supply-queries.ts'
import { texts } from './supply-texts.ts'

const [mostProjects, mostCalculations, waitingHeight] = [100, 20, 200]

interface SupplyDialogProps {
  scenarioId: string
  /** `/feedstocks/0` */
  element: string
  onTake(suppliedBy: SuppliedBy): void
  onClose(): void
}

/** What other scenarios have been calculated that somebody may see, and what each of them supplies. */
export function SupplyDialog({ scenarioId, element, onTake, onClose }: SupplyDialogProps) {
  const { results } = useCase()
  const name = String(valueAt(results.get().document, `${element}/name`) ?? '')
  const own = useQuery(scenarioOf(scenarioId))
  const take = (suppliedBy: SuppliedBy) => {
    onTake(suppliedBy)
    onClose()
  }
  return (
    <Dialog title={texts.dialog(name)} isOpen onOpenChange={onClose}>
      <p className={styles.about}>{texts.about}</p>
      <Asked query={own} failed={texts.failed} skeleton={<Skeleton height={waitingHeight} />}>
        {({ projectId }) => <Suppliers scenarioId={scenarioId} projectId={projectId} onTake={take} />}
      </Asked>
    </Dialog>
  )
}

interface SuppliersProps {
  scenarioId: string
  /** The project that the scenario is of, where one begins to look. */
  projectId: string
  onTake(suppliedBy: SuppliedBy): void
}

function Suppliers({ scenarioId, projectId, onTake }: SuppliersProps) {
  const ids = { project: useId(), scenario: useId() }
  const [project, setProject] = useState(projectId)
  const [wanted, setWanted] = useState<string>()
  const { data: projects = [] } = useQuery(projectsOf('', mostProjects))
  const scenarios = useQuery(scenariosOf(project))
  const others = scenarios.data?.filter(({ id }) => id !== scenarioId) ?? []
  const chosen = others.find(({ id }) => id === wanted) ?? others[0]
  return (
    <>
      <div className={styles.choices}>
        <label htmlFor={ids.project}>{texts.project}</label>
        <SelectBox
          id={ids.project}
          value={project}
          onChange={(event) => setProject(event.currentTarget.value)}
        >
          {projects.map((each) => (
            <option key={each.id} value={each.id}>
              {each.projectName}
            </option>
          ))}
        </SelectBox>
        <label htmlFor={ids.scenario}>{texts.scenario}</label>
        <SelectBox
          id={ids.scenario}
          value={chosen?.id ?? ''}
          onChange={(event) => setWanted(event.currentTarget.value)}
        >
          {others.map(({ id, scenarioName }) => (
            <option key={id} value={id}>
              {scenarioName}
            </option>
          ))}
        </SelectBox>
      </div>
      <Asked query={scenarios} failed={texts.failed} skeleton={<Skeleton height={waitingHeight} />}>
        {() =>
          chosen ? (
            <Supplies supplier={chosen.id} scenarioId={scenarioId} onTake={onTake} />
          ) : (
            <p>{texts.noOther}</p>
          )
        }
      </Asked>
    </>
  )
}

interface SuppliesProps {
  supplier: string
  scenarioId: string
  onTake(suppliedBy: SuppliedBy): void
}

/** What the newest finished calculation of a scenario supplies. */
function Supplies({ supplier, scenarioId, onTake }: SuppliesProps) {
  const calculations = useQuery(calculationsOf(supplier, mostCalculations))
  const newest = calculations.data?.find(({ status }) => status === 'calculated')
  const supplies = useQuery({ ...suppliesOf(newest?.id ?? '', scenarioId), enabled: newest !== undefined })
  if (calculations.data && !newest) return <p>{texts.noOther}</p>
  return (
    <Asked query={supplies} failed={texts.failed} skeleton={<Skeleton height={waitingHeight} />}>
      {(all) => (
        <>
          <p className={styles.about}>{texts.calculatedOn(day(newest?.finishedAt ?? ''))}</p>
          <SupplyTable supplies={all} onTake={onTake} />
        </>
      )}
    </Asked>
  )
}

function SupplyTable({
  supplies,
  onTake,
}: {
  supplies: readonly Supply[]
  onTake(suppliedBy: SuppliedBy): void
}) {
  // What a product cannot be had at is said once, below.
  const had = supplies.filter(({ suppliedBy }) => suppliedBy !== null)
  const reasons = new Set(
    supplies.flatMap(({ suppliedBy, reason }) => (suppliedBy === null && reason ? [reason] : [])),
  )
  return (
    <>
      {had.length > 0 && (
        <table className={styles.table} aria-label={texts.table}>
          <thead>
            <tr>
              <th>{texts.product}</th>
              <th>{texts.cost}</th>
              <th>{texts.carbon}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {had.map(({ product, at, price, carbonIntensity, suppliedBy }) => (
              <tr key={`${product} ${at}`}>
                <td>
                  {product}
                  <small>{texts.prices[at]}</small>
                </td>
                <td>{valueText(rounded(price))}</td>
                <td>{valueText(rounded(carbonIntensity))}</td>
                <td>
                  <Button
                    aria-label={texts.takeThis(product, texts.prices[at])}
                    onClick={() => suppliedBy && onTake(suppliedBy)}
                  >
                    {texts.take}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {[...reasons].map((reason) => (
        <p key={reason} className={styles.about}>
          {reason}
        </p>
      ))}
    </>
  )
}

const digits = 4

/** A number to look at; what is taken is the whole one. */
const rounded = ({ value, unit }: Supply['price']) =>
  value === null ? null : { value: Number(value.toPrecision(digits)), unit }
