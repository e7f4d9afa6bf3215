import { useSuspenseQuery } from '@tanstack/react-query'
import { startingEdition } from '../api/editions.ts'
import { pageSettings } from '../api/page-settings.ts'
import { LivePlant } from './live-plant.tsx'
import { PlantList } from './plant-list.tsx'

/** A live plant and the list of all of them, on the edition that new plants start with. */
export function PlantsScreen() {
  const { data } = useSuspenseQuery(startingEdition)
  const { data: settings } = useSuspenseQuery(pageSettings)
  const { newAccountLevel: level } = settings
  return (
    <>
      <LivePlant data={data} level={level} />
      <PlantList data={data} level={level} />
    </>
  )
}
