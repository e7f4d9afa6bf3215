import { type InputGroup, inputGroups } from '../../contract/request/words/input-word.ts'
import type { Attributed, AttributedPart, Unattributed } from '../charts/attribution-data.ts'
import type { Part } from '../charts/colours.ts'
import type { AttributionAnswer } from '../engine/attribution-sweep.ts'
import type { Shown } from '../engine/live.ts'
import { type InputRow, rowsOf, titleOf } from '../inputs/rows.ts'
import { valueText } from '../inputs/value-text.ts'
import type { Headline } from '../results/headlines.ts'
import type { Document, Json } from '../workspace/document.ts'
import { escapedKey } from '../workspace/document.ts'
import { texts } from './texts.ts'

type Attribution = NonNullable<AttributionAnswer['attribution']>
type Player = Attribution['players'][number]

interface Named {
  readonly name: string
  /** That of the reference data. */
  readonly edition: string
  readonly document: Document
  /** As its column has it: of a kept result what was answered then. */
  readonly outcome: Shown | undefined
}

/** Numbers that are recalculated differ by no more than this part where nothing has changed. */
const rounding = 1e-9

/** An answer of the worker as a chart has it: inputs by the names that people know, numbers in the unit that they read. */
export function attributedOf(
  { attribution, small }: AttributionAnswer,
  headline: Headline,
  from: Named,
  to: Named,
): Attributed | Unattributed {
  const { name: output, short, unit, factor } = headline
  const names = [from.name, to.name] as const
  const about = { label: short, unit }
  const result = attribution?.results[output]
  if (!attribution || !result) return { output: about, names, reason: texts.notAttributed }
  const rows = new Map(
    [from, to].flatMap(({ document }) => rowsOf(document).map((row) => [placeOf(row), row] as const)),
  )
  const titles = new Map(attribution.players.map((player) => [player.id, titleOfPlayer(player, rows)]))
  if (!result.shares || result.from.value === null || result.to.value === null) {
    const mixture = (result.mixture ?? []).map((id) => titles.get(id) ?? id)
    return { output: about, names, reason: texts.noMixture(mixture, to.name, result.reason ?? '') }
  }
  const ends = [result.from.value, result.to.value].map((value) => value * factor) as [number, number]
  const shown = [from, to].map(({ outcome }, i) => {
    const value = outcome && headline.of(outcome)?.value
    return typeof value === 'number' ? value * factor : (ends[i] as number)
  }) as [number, number]
  const players = new Map(attribution.players.map((player) => [player.id, player]))
  const parts = result.shares.map(({ player, value, standardError }): AttributedPart => {
    const { differences = [], section = '' } = players.get(player) ?? {}
    const isEdition = section === 'edition'
    return {
      key: player,
      label: titles.get(player) ?? player,
      group: groupOf(players.get(player), rows),
      part: partOf(section),
      value: value * factor,
      standardError: standardError === null ? null : standardError * factor,
      before: isEdition ? from.edition : differences.map((each) => textOf(each, each.from)).join('; '),
      after: isEdition ? to.edition : differences.map((each) => textOf(each, each.to)).join('; '),
    }
  })
  return {
    output: about,
    from: { name: from.name, value: shown[0] },
    to: { name: to.name, value: shown[1] },
    small,
    parts: [...parts, ...enginePart(shown, ends)],
  }
}

/** What is left between the numbers of the columns and those of the present engine is what another one made. */
function enginePart(shown: readonly [number, number], ends: readonly [number, number]): AttributedPart[] {
  const value = shown[1] - shown[0] - (ends[1] - ends[0])
  const largest = Math.max(...[...shown, ...ends].map(Math.abs))
  if (Math.abs(value) <= rounding * largest) return []
  return [
    {
      key: 'engine',
      label: texts.engine,
      group: texts.engine,
      part: 'other',
      value,
      standardError: null,
      before: '',
      after: '',
    },
  ]
}

/** An input's place by names, as players are called. */
function placeOf({ pointer, element }: InputRow): string {
  const [, part = '', key = '', field] = pointer.split('/')
  return field === undefined || element === undefined
    ? `/${part}/${key}`
    : `/${part}/${escapedKey(element)}/${field}`
}

type Rows = ReadonlyMap<string, InputRow>

const mostNamed = 2

/** The inputs of a player, as the page calls them. */
function titleOfPlayer({ differences, section }: Player, rows: Rows): string {
  if (section === 'edition') return texts.edition
  const titles = differences.map(({ place, label, kind, from }) => {
    const row = rows.get(place)
    if (row) return titleOf(row)
    if (kind !== 'element') return label
    return from === null ? texts.added(label) : texts.takenAway(label)
  })
  if (titles.length <= mostNamed) return titles.join(texts.and)
  return texts.andMore(titles[0] ?? '', titles.length - 1)
}

/** What stands there, as people read it; an element is there or not. */
function textOf({ kind }: Player['differences'][number], value: unknown): string {
  if (kind !== 'element') return valueText(value as Json)
  return value === null ? texts.notThere : texts.there
}

/** What its section is called; inputs of several have one of their own. */
function groupOf(player: Player | undefined, rows: Rows): string {
  if (player?.section === 'edition') return texts.edition
  const groups = new Set(
    (player?.differences ?? []).map(
      ({ place, section }) => rows.get(place)?.group ?? groupOfSection[section] ?? undefined,
    ),
  )
  const [only] = groups
  return groups.size === 1 && only ? inputGroups[only] : texts.several
}

/** Where an element or a preset stands. */
const groupOfSection: Readonly<Record<string, InputGroup>> = {
  feedstocks: 'feedstocks',
  utilities: 'utilities',
  products: 'products',
  policies: 'policies',
  convention: 'conventions',
}

const partOf = (section: string): Part => parts[section] ?? 'other'
const parts: Readonly<Record<string, Part>> = {
  feedstocks: 'feedstock',
  utilities: 'utility',
  products: 'credit',
  policies: 'credit',
  plant: 'indirect',
  economics: 'capital',
  capital: 'capital',
  finance: 'capital',
}
