import { useQuery, useQueryClient } from '@tanstack/react-query'
import { api } from '../../api/client.ts'
import { answered } from '../../api/problems.ts'
import { useAsking } from '../../api/use-asking.ts'
import { withDecimals } from '../../format/numbers.ts'
import { dayAndTime } from '../../format/times.ts'
import { Asked } from '../../frame/asked.tsx'
import { Button } from '../../ui/button.tsx'
import { say } from '../../ui/say.ts'
import { Section } from '../../ui/section.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { cacheStatus } from './edition-queries.ts'
import styles from './editions.module.css'
import { texts } from './texts.ts'

export function Cache() {
  const queries = useQueryClient()
  const status = useQuery(cacheStatus)
  const invalidate = useAsking(
    () => answered(api.POST('/api/v1/cache/invalidate')),
    () => {
      say(texts.invalidated)
      return queries.invalidateQueries(cacheStatus)
    },
  )
  return (
    <Section title={texts.cache} about={texts.cacheAbout}>
      <Asked query={status} failed={texts.cacheFailed} skeleton={<Skeleton height={100} />}>
        {({ edition, loadedAt, hits, misses, isListening }) => (
          <dl className={styles.facts}>
            <dt>{texts.edition}</dt>
            <dd>{edition ?? texts.notLoaded}</dd>
            <dt>{texts.loaded}</dt>
            <dd>{loadedAt === null ? texts.notLoaded : dayAndTime(loadedAt)}</dd>
            <dt>{texts.hits}</dt>
            <dd>{withDecimals(hits, 0)}</dd>
            <dt>{texts.misses}</dt>
            <dd>{withDecimals(misses, 0)}</dd>
            <dt>{texts.listening}</dt>
            <dd>{isListening ? texts.atOnce : texts.eachSecond}</dd>
          </dl>
        )}
      </Asked>
      {invalidate.failure() && <p role="alert">{invalidate.failure()}</p>}
      <Button onClick={() => invalidate.ask(undefined)} aria-disabled={invalidate.isBusy}>
        {texts.invalidate}
      </Button>
    </Section>
  )
}
