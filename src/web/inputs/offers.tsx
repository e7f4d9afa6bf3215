import { MoneyOffer } from './money/money-offer.tsx'
import { PlaceOffer } from './place/place-offer.tsx'
import { QuestionsLink } from './questions-link.tsx'

/** What is offered for the inputs of a plant as a whole. */
export const InputOffers = () => (
  <>
    <MoneyOffer />
    <PlaceOffer />
    <QuestionsLink />
  </>
)
