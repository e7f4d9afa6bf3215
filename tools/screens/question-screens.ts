import type { Page } from 'playwright-core'
import { box, pressed, refused, type Shot } from './shot.ts'

const ofPlant = 'plant=try%3Ahefa-uco-usa'

/** Fills in the numbers of the example, and waits for what they answer. */
const exampled =
  (number: string) =>
  async (page: Page): Promise<void> => {
    await pressed('Try example values')(page)
    await page.getByRole('rowheader', { name: number }).first().waitFor()
  }

async function beyondTheAnnex(page: Page): Promise<void> {
  await exampled('Price of the blend per mass')(page)
  await box(page, 'Share of the neat fuel in the volume of the blend, %').fill('60')
  await page
    .getByText(/at most 50 %.*60 % are asked for/)
    .first()
    .waitFor()
}

async function open(page: Page): Promise<void> {
  await exampled('Price of the blend per mass')(page)
  await page.getByRole('button', { name: 'How: Price of the blend per mass' }).click()
  await page
    .getByText(/^p_mix = /)
    .first()
    .waitFor()
}

/** What deciders ask. */
export const questionShots: readonly Shot[] = [
  {
    name: 'questions',
    title: 'What the fuel costs in the wing',
    path: `/questions?of=delivery&${ofPlant}`,
    as: 'guest',
    act: exampled('Price of the blend per mass'),
  },
  {
    name: 'questions-how',
    title: 'How a number of an answer came about',
    path: `/questions?of=delivery&${ofPlant}`,
    as: 'guest',
    act: open,
  },
  {
    name: 'questions-wrong',
    title: 'A blend beyond its annex',
    path: `/questions?of=delivery&${ofPlant}`,
    as: 'guest',
    act: beyondTheAnnex,
  },
  {
    name: 'questions-slates',
    title: 'Jet fuel or diesel from one plant',
    path: `/questions?of=two-slates&${ofPlant}`,
    as: 'guest',
    act: exampled('Avoided by the plant'),
  },
  {
    name: 'questions-share',
    title: 'A share of a country’s feedstock',
    path: '/questions?of=feedstock-share',
    as: 'guest',
    act: exampled('What the country is said to have'),
  },
  {
    name: 'questions-target',
    title: 'A national target',
    path: '/questions?of=national-target',
    as: 'guest',
    act: exampled('Capital of all plants'),
  },
  {
    name: 'questions-gap',
    title: 'The gap to a dated price',
    path: `/questions?of=price-gap&${ofPlant}`,
    as: 'guest',
    act: exampled('Minimum selling price'),
  },
  {
    name: 'questions-empty',
    title: 'A question without a plant',
    path: '/questions?of=two-slates',
    as: 'guest',
  },
  {
    name: 'questions-member',
    title: 'A question about a scenario',
    path: '/questions?of=price-gap&plant=scn:$scenario',
    as: 'member',
    act: exampled('Minimum selling price'),
  },
  {
    name: 'questions-failed',
    title: 'Questions without data',
    path: '/questions?of=delivery',
    as: 'guest',
    refusals: [500],
    before: refused('**/reference-data/**', 500),
  },
]
