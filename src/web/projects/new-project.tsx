import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { startingEdition } from '../api/editions.ts'
import { listPairs, type Named, type ReferenceData } from '../engine/pathways.ts'
import { Asked } from '../frame/asked.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Form } from '../ui/form.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { TextField } from '../ui/text-field.tsx'
import { Choice } from './choice.tsx'
import styles from './projects.module.css'
import { texts } from './texts.ts'
import { plantName, useMaking } from './use-making.ts'

const formHeight = 260

/** Asks for the plant of a new project; a click on the button makes it and opens it. */
export function NewProject({ onClose }: { onClose(): void }) {
  const edition = useQuery(startingEdition)
  return (
    <Dialog title={texts.newProject} isOpen onOpenChange={onClose}>
      <Asked query={edition} failed={texts.editionFailed} skeleton={<Skeleton height={formHeight} />}>
        {(data) => <PlantForm data={data} />}
      </Asked>
    </Dialog>
  )
}

const unique = (list: readonly Named[]): Named[] =>
  list.filter(({ id }, i) => list.findIndex((each) => each.id === id) === i)

function PlantForm({ data }: { data: ReferenceData }) {
  const pairs = listPairs(data)
  const usable = pairs.filter(({ reason }) => reason === undefined)
  const [processId, setProcess] = useState(usable[0]?.process.id)
  const [feedstockId, setFeedstock] = useState(usable[0]?.feedstock.id)
  const [countryId, setCountry] = useState(data.countries[0]?.id)
  const making = useMaking()
  const ofProcess = usable.filter(({ process }) => process.id === processId)
  // Another process may not take the feedstock that was chosen before.
  const pair = ofProcess.find(({ feedstock }) => feedstock.id === feedstockId) ?? ofProcess[0]
  const country = data.countries.find(({ id }) => id === countryId)
  if (!pair || !country) return null
  return (
    <Form
      verb={texts.make}
      isBusy={making.isBusy}
      failure={making.failure('/projectName')}
      onSubmit={(values) => making.ask({ pair, country, name: String(values.get('name')).trim() })}
    >
      <Choice
        label={texts.process}
        chosen={pair.process.id}
        among={unique(usable.map(({ process }) => process))}
        onChoose={setProcess}
      />
      <Choice
        label={texts.feedstock}
        chosen={pair.feedstock.id}
        among={ofProcess.map(({ feedstock }) => feedstock)}
        onChoose={setFeedstock}
      />
      <Choice label={texts.country} chosen={country.id} among={data.countries} onChoose={setCountry} />
      <TextField
        label={texts.name}
        name="name"
        maxLength={100}
        hint={texts.nameHint(plantName(pair, country))}
        error={making.errorOf('/projectName')}
      />
      <Incomplete pairs={pairs.filter(({ reason }) => reason !== undefined)} />
    </Form>
  )
}

function Incomplete({ pairs }: { pairs: ReturnType<typeof listPairs> }) {
  return (
    <details className={styles.incomplete}>
      <summary>{texts.incomplete(pairs.length)}</summary>
      <ul>
        {pairs.map(({ process, feedstock, reason }) => (
          <li key={`${process.id} ${feedstock.id}`}>
            {process.name}, {feedstock.name}: {reason}
          </li>
        ))}
      </ul>
    </details>
  )
}
