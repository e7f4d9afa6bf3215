import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { energyPrices, usStates } from '../../api/published-places.ts'
import { Asked } from '../../frame/asked.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { say } from '../../ui/say.ts'
import { SelectBox } from '../../ui/select-box.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { valueAt } from '../../workspace/document.ts'
import { useCase, useShown } from '../../workspace/open-case.tsx'
import styles from './place.module.css'
import { PlaceInputs } from './place-inputs.tsx'
import {
  countryKey,
  filling,
  inputsOfPlace,
  isFilled,
  type PlaceKey,
  placeName,
  placeOfPlant,
  stateKey,
  type Tables,
} from './places.ts'
import { texts } from './texts.ts'

const waitingHeight = 120

/** States of the USA and countries, and what is published of each for the inputs of the plant. */
export function PlaceDialog({ onClose }: { onClose(): void }) {
  const [states, prices] = [useQuery(usStates), useQuery(energyPrices)]
  return (
    <Dialog title={texts.title} isOpen onOpenChange={onClose}>
      <div className={styles.dialog}>
        <p className={styles.about}>{texts.about}</p>
        <Asked query={states} failed={texts.failed} skeleton={<Skeleton height={waitingHeight} />}>
          {(ofStates) => (
            <Asked query={prices} failed={texts.failed} skeleton={<Skeleton height={waitingHeight} />}>
              {(ofCountries) => (
                <Places tables={{ states: ofStates, prices: ofCountries }} onClose={onClose} />
              )}
            </Asked>
          )}
        </Asked>
      </div>
    </Dialog>
  )
}

interface PlacesProps {
  tables: Tables
  onClose(): void
}

function Places({ tables, onClose }: PlacesProps) {
  const document = useShown((shown) => shown.document)
  const [key, setKey] = useState<PlaceKey>(() => placeOfPlant(tables, document) ?? '')
  const id = useId()
  const name = placeName(tables, key)
  return (
    <>
      <div className={styles.choice}>
        <label htmlFor={id}>{texts.place}</label>
        <SelectBox id={id} value={key} onChange={(event) => setKey(event.currentTarget.value)}>
          <option value="">{texts.none}</option>
          <optgroup label={texts.states}>
            {tables.states.rows.map((each) => (
              <option key={each.id} value={stateKey(each.name)}>
                {each.name}
              </option>
            ))}
          </optgroup>
          <optgroup label={texts.countries(tables.prices.electricity.year)}>
            {tables.prices.rows.map((each) => (
              <option key={each.id} value={countryKey(each.code)}>
                {each.country}
              </option>
            ))}
          </optgroup>
        </SelectBox>
      </div>
      {name !== undefined && <OfPlace key={key} tables={tables} place={key} name={name} onClose={onClose} />}
      <p className={styles.ways}>
        <Link to="/data/us-states" onClick={onClose}>
          {texts.toStates}
        </Link>
        <Link to="/data/energy-prices" onClick={onClose}>
          {texts.toPrices}
        </Link>
      </p>
    </>
  )
}

interface OfPlaceProps extends PlacesProps {
  place: PlaceKey
  name: string
}

/** What is published of one place; all of it is filled in unless somebody leaves something out. */
function OfPlace({ tables, place, name, onClose }: OfPlaceProps) {
  const { change, isLocked = false, workspace } = useCase()
  const document = useShown((shown) => shown.document)
  const [left, leave] = useState<readonly string[]>([])
  const inputs = inputsOfPlace(tables, document, place)
  const wanted = inputs.filter((each) => !isFilled(document, each) && !left.includes(each.pointer))
  const isAll = inputs.every((each) => isFilled(document, each))
  if (inputs.length === 0) return <p>{texts.nothing(name)}</p>
  const fill = () => {
    const group = crypto.randomUUID()
    change(filling(wanted), group)
    say(texts.filled(wanted.length, name), { label: texts.undo, perform: () => workspace.undo(group) })
    onClose()
  }
  return (
    <>
      <Elsewhere tables={tables} place={place} country={valueAt(document, '/plant/country')} />
      <PlaceInputs
        document={document}
        inputs={inputs}
        left={left}
        onLeave={(pointer, isLeft) =>
          leave((before) => (isLeft ? [...before, pointer] : before.filter((each) => each !== pointer)))
        }
      />
      {isLocked && <p>{texts.locked}</p>}
      {isAll ? (
        <p role="status">{texts.same}</p>
      ) : (
        <div>
          <Button look="first" disabled={isLocked || wanted.length === 0} onClick={fill}>
            {texts.fill(wanted.length)}
          </Button>
        </div>
      )}
    </>
  )
}

/** That the plant is said to be somewhere else; nothing where it is there, or nobody says where. */
function Elsewhere({ place, country }: { tables: Tables; place: PlaceKey; country: unknown }) {
  if (typeof country !== 'string') return null
  const isThere = place === countryKey(country) || (place === stateKey(place.slice(6)) && country === 'US')
  return isThere ? null : <p className={styles.note}>{texts.elsewhere(country)}</p>
}
