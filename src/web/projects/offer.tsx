import { useChanging } from '../cases/use-changing.ts'
import { withDecimals } from '../format/numbers.ts'
import { dayAndTime } from '../format/times.ts'
import { Button } from '../ui/button.tsx'
import { say } from '../ui/say.ts'
import { type Offer, peopleRequests } from './people-requests.ts'
import { texts } from './people-texts.ts'
import styles from './projects.module.css'

/** Below a megabyte in kB, so that little is not nothing. */
const kilobyte = 1_000
const megabyte = 1_000_000
const sizeOf = (bytes: number): string =>
  bytes < megabyte ? `${withDecimals(bytes / kilobyte, 0)} kB` : `${withDecimals(bytes / megabyte, 1)} MB`

/** What somebody is offered, with what it means, and the answer to it. */
export function OfferToMe({ projectId, offer, from }: { projectId: string; offer: Offer; from: string }) {
  const change = useChanging()
  const { acceptOffer, endOffer } = peopleRequests(projectId)
  const answer = (request: () => Promise<unknown>, said: string) =>
    change(async () => {
      await request()
      say(said)
    })
  return (
    <section className={styles.offer} aria-label={texts.offer}>
      <p>
        <b>{texts.offeredToYou(from)}</b> {texts.offerMeans(weightOf(offer))}
      </p>
      <p className={styles.whose}>{texts.offerEnds(dayAndTime(offer.expiresAt))}</p>
      <span className={styles.ways}>
        <Button look="first" onClick={() => void answer(acceptOffer, texts.accepted)}>
          {texts.accept}
        </Button>
        <Button onClick={() => void answer(endOffer, texts.declined)}>{texts.decline}</Button>
      </span>
    </section>
  )
}

/** An offer as its owner sees it. */
export function OfferMade({ projectId, offer, to }: { projectId: string; offer: Offer; to: string }) {
  const change = useChanging()
  const takeBack = () =>
    change(async () => {
      await peopleRequests(projectId).endOffer()
      say(texts.takenBack)
    })
  return (
    <section className={styles.offer} aria-label={texts.offer}>
      <p>
        <b>{texts.offeredTo(to)}</b> {texts.stillYours}
      </p>
      <p className={styles.whose}>{texts.offerEnds(dayAndTime(offer.expiresAt))}</p>
      <span className={styles.ways}>
        <Button onClick={() => void takeBack()}>{texts.takeBack}</Button>
      </span>
    </section>
  )
}

/** What would count for another account, in words. */
const weightOf = ({ scenarios, calculations, studies, bytes }: Offer): string =>
  texts.weight(scenarios, calculations, studies, sizeOf(bytes))
