import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { currentOf, editionNames } from '../api/edition-names.ts'
import { listPairs, plantSlug, type ReferenceData } from '../engine/pathways.ts'
import styles from './open-plant.module.css'
import { texts } from './texts.ts'

/** Plants start in this country until another one is chosen. */
const startingCountry = 'USA'

/** Leads from a pathway to a plant of it. Plants start with one edition: there is no way from another one. */
export function OpenPlant({ edition, id, data }: { edition: string; id: number; data: ReferenceData }) {
  const { data: editions } = useQuery(editionNames)
  const pathway = data.pathways.find((each) => each.id === id)
  const country = data.countries.find(({ name }) => name === startingCountry) ?? data.countries[0]
  if (!editions || currentOf(editions)?.edition !== edition || !pathway || !country) return null
  const pair = listPairs(data).find(
    ({ process, feedstock }) => process.id === pathway.processId && feedstock.id === pathway.feedstockId,
  )
  if (!pair) return null
  if (pair.reason !== undefined) return <p className={styles.plant}>{texts.noPlant(pair.reason)}</p>
  return (
    <p className={styles.plant}>
      <Link to="/try/$pathway" params={{ pathway: plantSlug(pair, country) }}>
        {texts.openPlant(country.name)}
      </Link>
    </p>
  )
}
