import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { startingEdition } from '../api/editions.ts'
import { pageSettings } from '../api/page-settings.ts'
import { PlantList } from '../plants/plant-list.tsx'
import { LivePlant } from './live-plant.tsx'

/** A live plant and the list of all of them, on the edition that new plants start with. */
export function PlantsScreen() {
  const { data } = useSuspenseQuery(startingEdition)
  const { data: settings } = useSuspenseQuery(pageSettings)
  const { newAccountLevel: level } = settings
  return (
    <>
      <LivePlant data={data} level={level} />
      <PlantList
        data={data}
        level={level}
        choice={({ pair, slug }, _country, label) => (
          <Link to="/try/$pathway" params={{ pathway: slug }} aria-label={label}>
            {pair.feedstock.name}
          </Link>
        )}
      />
    </>
  )
}
