import table from '../../../reference-data/published/feedstock-availability.json' with { type: 'json' }
import type { Calculation } from '../../engine/calculate.ts'
import { outputs } from '../../engine/model/outputs.ts'
import type { Warning } from '../answers/warning.ts'
import type { Inputs } from '../request/inputs.ts'
import { threeDigits } from '../text/digits.ts'

/** From this share on of what a country has of a feedstock, a plant is warned. A convention of this program. */
export const noticeableShare = 0.1

const tonnesPerKilotonne = 1_000

/** Other names of the feedstocks in the table: the aliases that they have in the editions. */
export const feedstockAliases: Readonly<Record<string, readonly string[]>> = { UCO: ['Used Cooking Oil'] }

type Row = (typeof table)[number]

const verbs: Readonly<Record<string, string>> = {
  collected: 'were collected',
  collectable: 'could be collected',
  bought: 'were bought by dealers and plants',
  consumed: 'were used for fuels',
  exported: 'were exported',
}

/**
 * A warning for each feedstock of which the plant would take a large part of what its country has, where both are named
 * and the table knows them. Nothing is said of others.
 */
export function scarceFeedstocks({ plant, feedstocks }: Inputs, { slots }: Calculation): Warning[] {
  const { country } = plant
  if (typeof country !== 'string') return []
  const consumption = slots[outputs.feedstockConsumption.id] as ArrayLike<number>
  const taken = new Map<Row, { pointer: string; tonnes: number }>()
  feedstocks.forEach(({ name }, i) => {
    const row = mostOf(name, country)
    if (!row) return
    const { pointer = `/feedstocks/${i}/consumptionRatio`, tonnes = 0 } = taken.get(row) ?? {}
    taken.set(row, { pointer, tonnes: tonnes + (consumption[i] ?? 0) })
  })
  return [...taken].flatMap(([row, { pointer, tonnes }]) => {
    const share = tonnes / tonnesPerKilotonne / row.amount.value
    return share > noticeableShare ? [warning(row, pointer, tonnes, share)] : []
  })
}

/** What reports say of a feedstock in a country, by its names. */
export const availabilityOf = (feedstock: string, country: string): readonly Row[] =>
  table.filter((each) => isCalled(each, feedstock) && isIn(each, country))

/** The most that a country is said to have, of the newest figures of each kind: whoever is told of more is told too much. */
export function mostOf(feedstock: string, country: string): Row | undefined {
  const newest = new Map<string, Row>()
  for (const row of availabilityOf(feedstock, country)) {
    const known = newest.get(row.kind)
    if (!known || row.amount.year > known.amount.year) newest.set(row.kind, row)
  }
  return [...newest.values()].sort((a, b) => b.amount.value - a.amount.value)[0]
}

const isCalled = ({ feedstock }: Row, name: string): boolean =>
  [feedstock, ...(feedstockAliases[feedstock] ?? [])].some((each) => isSame(each, name))

const isIn = ({ country, code }: Row, place: string): boolean =>
  isSame(country, place) || (code !== null && isSame(code, place))

const isSame = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase()

function warning(
  { feedstock, country, kind, amount }: Row,
  pointer: string,
  tonnes: number,
  share: number,
): Warning {
  const message =
    `The plant would take ${threeDigits(tonnes / tonnesPerKilotonne)} kt of ${feedstock} a year, ` +
    `${threeDigits(share * 100)} % of the ${threeDigits(amount.value)} kt that ${verbs[kind]} in ${country} in ${amount.year}`
  const isMore = share > 1
  return {
    code: isMore ? 'feedstock_beyond_availability' : 'feedstock_share',
    message: isMore ? `${message}. That cannot be without imports.` : `${message}.`,
    pointer,
    source: amount.source,
    value: { value: share, unit: '1' },
    high: { value: isMore ? 1 : noticeableShare, unit: '1' },
  }
}
