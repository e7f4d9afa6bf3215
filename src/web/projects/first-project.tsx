import { useQuery } from '@tanstack/react-query'
import { startingEdition } from '../api/editions.ts'
import { ownLevel } from '../api/own-level.ts'
import { Asked } from '../frame/asked.tsx'
import { PlantList } from '../plants/plant-list.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import styles from './projects.module.css'
import { texts } from './texts.ts'
import { useMaking } from './use-making.ts'

const listHeight = 480

/** For whoever has no project yet: every plant that can be calculated; choosing one makes the first project. */
export function FirstProject() {
  const edition = useQuery(startingEdition)
  const { data: level } = useQuery(ownLevel)
  const making = useMaking()
  const failure = making.failure()
  return (
    <>
      <h2>{texts.startWithPlant}</h2>
      <p className={styles.about}>{texts.startAbout}</p>
      {failure !== undefined && <p role="alert">{failure}</p>}
      <Asked query={edition} failed={texts.editionFailed} skeleton={<Skeleton height={listHeight} />}>
        {(data) =>
          level && (
            <PlantList
              data={data}
              level={level}
              choice={({ pair }, country, label) => (
                <button type="button" aria-label={label} onClick={() => making.ask({ pair, country })}>
                  {pair.feedstock.name}
                </button>
              )}
            />
          )
        }
      </Asked>
    </>
  )
}
