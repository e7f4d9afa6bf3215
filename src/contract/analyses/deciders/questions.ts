import { answerDelivery } from './delivery.ts'
import { Delivery, DeliveryBody } from './delivery-members.ts'
import { answerFeedstockShare, FeedstockShare, FeedstockShareBody } from './feedstock-share.ts'
import { answerNationalTarget } from './national-target.ts'
import { answerPriceGap, PriceGap, PriceGapBody } from './price-gap.ts'
import { type Question, question } from './question.ts'
import { NationalTarget, NationalTargetBody } from './target-members.ts'
import { answerTwoSlates } from './two-slates.ts'
import { TwoSlates, TwoSlatesBody } from './two-slates-members.ts'

/** What deciders ask, by the word of its address and of the command line. */
export const questions: Readonly<Record<string, Question>> = {
  'two-slates': question({
    operationId: 'compareSlates',
    summary: 'Jet fuel or renewable diesel from one plant: the premium at which both are worth the same',
    description:
      'The plant and an alternative of it, each given, a calculation by its id, or the plant with parts replaced. Every price of the product at which both have the same net present value, and the same net revenue of a year, with the premium per mass and energy, computed again at that price; and what each avoids. The price is that of the market, so it is the same in both. ' +
      'What the access level does not include is absent, and `withheld` names it.',
    plants: ['plant', 'alternative'],
    body: TwoSlatesBody,
    answers: TwoSlates,
    answer: answerTwoSlates,
  }),
  'national-target': question({
    operationId: 'nationalTarget',
    summary:
      'A national target by year: fuel, plants, capital, feedstock, and the levy per litre or passenger that pays for it',
    description:
      'Jet fuel that a country uses times the share that a mandate asks for, made by plants like one that is given, or by figures of the request, which go before those of the plant. A tonne of the fuel takes the place of a tonne of fossil fuel, and nothing is discounted. What neither gives is null with the reason.',
    plants: ['plant'],
    body: NationalTargetBody,
    answers: NationalTarget,
    answer: answerNationalTarget,
  }),
  delivery: question({
    operationId: 'delivery',
    summary:
      'Fuel delivered to the wing: freight, terminal, blending and testing with their carbon, and its blend with fossil fuel',
    description:
      'Price per mass, energy and volume and carbon intensity of the neat fuel at the airport, and of a blend by volume. A blend beyond what the annex of ASTM D7566 allows is refused. Without a way and fees every number is that of the gate.',
    plants: ['plant'],
    body: DeliveryBody,
    answers: Delivery,
    answer: answerDelivery,
  }),
  'feedstock-share': question({
    operationId: 'feedstockShare',
    summary: 'What a plant takes of what a country has of its feedstock, by every report that is known',
    description: `A plant, or an amount, beside the rows of GET /feedstock-availability of the country, and beside a supply of one's own.`,
    plants: ['plant'],
    body: FeedstockShareBody,
    answers: FeedstockShare,
    answer: answerFeedstockShare,
  }),
  'price-gap': question({
    operationId: 'priceGap',
    summary: 'What a market pays above the minimum price of a plant, by a dated price',
    description:
      'The price of the market is given with its date and its source, or asked for by the name of a product of the current reference data, whose price has a year. None is taken by itself.',
    plants: ['plant'],
    body: PriceGapBody,
    productOf: ({ market }) => market.product,
    answers: PriceGap,
    answer: answerPriceGap,
  }),
}
