import { useMemo, useState } from 'react'
import { ChartFrame } from '../../charts/frame.tsx'
import { BreakEvenMap } from '../../charts/map.tsx'
import { mapData } from '../../charts/map-data.ts'
import { usePlace } from '../../charts/place.ts'
import { maps } from '../../engine/studies.ts'
import type { StudyAsked } from '../../engine/study-run.ts'
import { keyInputs } from '../../inputs/key-inputs.ts'
import { titleAt } from '../../inputs/title-at.ts'
import type { Document } from '../../workspace/document.ts'
import { pointerOfPlace } from '../../workspace/named-place.ts'
import { useCase, useShown } from '../../workspace/open-case.tsx'
import type { InputRange } from '../../workspace/ranges.ts'
import cardStyles from '../cards/card.module.css'
import { Card } from '../cards/card.tsx'
import { Choice } from '../cards/choice.tsx'
import type { Headline } from '../headlines.ts'
import { type MapInput, mapForm, mapInput, mapOf } from './map-form.ts'
import { MapPoint } from './map-point.tsx'
import { sureTexts } from './texts.ts'
import { useStudy } from './use-study.ts'

interface MapCardProps {
  headline: Headline
  ranges: readonly InputRange[]
}

interface Asked extends StudyAsked {
  readonly axes: readonly [MapInput, MapInput]
  readonly headline: Headline
  readonly threshold: number
}

/** Where a headline number is better than it has to be, over two inputs; a point of it is calculated exactly. */
export function MapCard({ headline, ranges }: MapCardProps) {
  const { level, citation } = useCase()
  const inputs = useShown(({ result }) => result?.inputs)
  const now = useShown(({ result }) => (result ? headline.of(result.outcome)?.value : undefined))
  const unit = useShown(({ result }) => (result ? headline.of(result.outcome)?.unit : undefined))
  const { ref, isNear } = usePlace()
  const { pointers, chosen, choose } = useAxes(ranges)
  const [cell, setCell] = useState<number>()
  const document = inputs as unknown as Document | undefined
  const asked = useMemo((): Asked | undefined => {
    const [x, y] = document ? chosen.map((pointer) => mapInput(document, pointer, ranges)) : []
    const own = headline.name === 'npv' ? 0 : now
    if (
      !document ||
      !inputs ||
      !isNear ||
      !x ||
      !y ||
      own === undefined ||
      own === null ||
      unit === undefined
    )
      return undefined
    const form = mapForm([x, y], headline.name, { value: own, unit })
    return { inputs, level, form, axes: [x, y], headline, threshold: own * headline.factor }
  }, [document, inputs, isNear, chosen, ranges, headline, now, unit, level])
  const { answered, isOld, refused } = useStudy(asked, maps)
  const chart = useMemo(() => {
    if (answered?.answer.kind !== 'sweep') return undefined
    const { axes, headline: of, threshold } = answered.asked
    const map = mapOf(answered.answer, axes, of, threshold)
    return map && mapData(map)
  }, [answered])
  const point = cell === undefined ? undefined : chart?.cells[cell]
  const choices = (
    <div className={cardStyles.choices}>
      {(['over', 'and'] as const).map((name, i) => (
        <Choice
          key={name}
          label={sureTexts[name]}
          value={chosen[i] ?? ''}
          onChoose={(next) => choose(i, next)}
        >
          {pointers.map((pointer) => [pointer, (document && titleAt(document, pointer)) ?? pointer] as const)}
        </Choice>
      ))}
    </div>
  )
  return (
    <Card isOld={isOld} isWide>
      <div ref={ref}>
        {!chart && choices}
        {chart && (
          <ChartFrame chart={chart} drawing={BreakEvenMap} citation={citation} onOpen={setCell}>
            {choices}
          </ChartFrame>
        )}
        {refused?.errors.map(({ pointer, message }) => (
          <p key={pointer} role="alert">
            {message}
          </p>
        ))}
        {answered && point && (
          <MapPoint
            axes={answered.asked.axes}
            point={point}
            headline={answered.asked.headline}
            onClose={() => setCell(undefined)}
          />
        )}
      </div>
    </Card>
  )
}

/** Which two inputs: those that are ranges come first, then prices, then what else moves the plant. */
function useAxes(ranges: readonly InputRange[]) {
  const { defaults, process } = useCase()
  const document = useShown((shown) => shown.document)
  const [picked, pick] = useState<readonly (string | undefined)[]>([undefined, undefined])
  const pointers = useMemo(() => {
    const ranged = ranges.flatMap(({ place }) => pointerOfPlace(document, place) ?? [])
    const keys = keyInputs(defaults, process)
    const prices = keys.filter((pointer) => pointer.endsWith('/price'))
    const all = [...new Set([...ranged, ...prices, ...keys])]
    return all.filter((pointer) => mapInput(document, pointer, ranges) && !pointer.endsWith('/lifetime'))
  }, [ranges, document, defaults, process])
  const [first = pointers[0], second] = picked
  const other = second ?? pointers.find((pointer) => pointer !== first)
  const chosen = useMemo(
    () => [first, other].filter((each): each is string => each !== undefined),
    [first, other],
  )
  return {
    pointers,
    chosen,
    choose: (i: number, next: string) =>
      pick(
        i === 0
          ? [next, chosen[1] === next ? undefined : chosen[1]]
          : [chosen[0] === next ? undefined : chosen[0], next],
      ),
  }
}
