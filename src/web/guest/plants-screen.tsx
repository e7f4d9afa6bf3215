import { useSuspenseQuery } from '@tanstack/react-query'
import { startingEdition } from '../api/editions.ts'
import { LivePlant } from './live-plant.tsx'
import { PlantList } from './plant-list.tsx'

/** A live plant and the list of all of them, on the edition that new plants start with. */
export function PlantsScreen() {
  const { data } = useSuspenseQuery(startingEdition)
  return (
    <>
      <LivePlant data={data} />
      <PlantList data={data} />
    </>
  )
}
