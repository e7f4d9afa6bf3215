import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Suspense } from 'react'
import { startingEdition } from '../api/editions.ts'
import { Asked } from '../frame/asked.tsx'
import { Screen } from '../frame/screen.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { PlantChoice } from './plant-choice.tsx'
import { WithPlant } from './plants.tsx'
import { QuestionBody } from './question-body.tsx'
import styles from './questions.module.css'
import { useAsked } from './search.ts'
import { type QuestionName, questionNames, texts } from './texts.ts'

const route = getRouteApi('/questions')
const skeletonHeight = 320

/** What deciders ask: one question at a time, of a plant or of numbers of one's own. */
export function Questions() {
  const { of, plant } = useAsked()
  const edition = useQuery(startingEdition)
  const name = questionNames.find((each) => each === of) ?? 'delivery'
  const waiting = <Skeleton height={skeletonHeight} />
  return (
    <Screen title={texts.names[name]} heading={texts.title}>
      <p className={styles.about}>{texts.about}</p>
      <Which name={name} />
      <Asked query={edition} failed={texts.plantFailed} skeleton={waiting}>
        {(data) => (
          <Suspense fallback={waiting}>
            <PlantChoice data={data} />
            <p className={styles.asks}>{texts.asks[name]}</p>
            <WithPlant key={plant} place={plant} data={data} waiting={waiting}>
              {(chosen, level) => (
                <QuestionBody key={name} name={name} plant={chosen} level={level} data={data} />
              )}
            </WithPlant>
          </Suspense>
        )}
      </Asked>
    </Screen>
  )
}

/** The five questions; each keeps what was typed for it as long as nobody leaves the screen. */
function Which({ name }: { name: QuestionName }) {
  const navigate = route.useNavigate()
  return (
    <nav className={styles.which} aria-label={texts.which}>
      {questionNames.map((each) => (
        <button
          key={each}
          type="button"
          aria-current={each === name ? 'page' : undefined}
          onClick={() => void navigate({ search: ({ plant }) => ({ of: each, plant }) })}
        >
          {texts.names[each]}
        </button>
      ))}
    </nav>
  )
}
