import { useId, useState } from 'react'
import type { StudyTold } from '../../engine/study-run.ts'
import { shown } from '../../format/numbers.ts'
import { Conflict } from '../../inputs/conflict.tsx'
import { keyInputs } from '../../inputs/key-inputs.ts'
import { measureAt } from '../../inputs/knob.ts'
import { RangeButton } from '../../inputs/ranges/range-button.tsx'
import { useRange } from '../../inputs/ranges/use-range.ts'
import { titleAt } from '../../inputs/title-at.ts'
import { Button } from '../../ui/button.tsx'
import { say } from '../../ui/say.ts'
import { SelectBox } from '../../ui/select-box.tsx'
import { placeAt, pointerOfPlace } from '../../workspace/named-place.ts'
import { useCase, useShown } from '../../workspace/open-case.tsx'
import { rangePointer, type Uncertain } from '../../workspace/ranges.ts'
import { withoutRange } from '../../workspace/uncertain.ts'
import cardStyles from '../cards/card.module.css'
import { Card } from '../cards/card.tsx'
import styles from './sure.module.css'
import { sureTexts } from './texts.ts'
import { MovingTogether } from './together.tsx'

/** So many inputs are proposed to somebody who has said of none how sure it is. */
const proposed = 4

interface RangesCardProps {
  uncertain: Uncertain
  /** Why there is no study of them. */
  refused: Extract<StudyTold, { kind: 'refused' }> | undefined
}

/** All inputs that are ranges, and those that are worth to become one. */
export function RangesCard({ uncertain, refused }: RangesCardProps) {
  const { defaults, process, workspace, isLocked } = useCase()
  const document = useShown((shown) => shown.document)
  const id = useId()
  const [added, setAdded] = useState<readonly string[]>([])
  const present = uncertain.ranges.flatMap(({ place }) => pointerOfPlace(document, place) ?? [])
  const lost = uncertain.ranges.filter(({ place }) => pointerOfPlace(document, place) === undefined)
  const keys = keyInputs(defaults, process).filter((pointer) => measureAt(document, pointer))
  const prices = keys.filter((pointer) => pointer.endsWith('/price'))
  const proposals = present.length === 0 ? prices.slice(0, proposed) : []
  const listed = [...new Set([...present, ...proposals, ...added])]
  const others = keys.filter((pointer) => !listed.includes(pointer))
  const forget = (place: string) => {
    const { ranges } = workspace
    ranges.put(withoutRange(ranges.get(), place))
  }
  return (
    <Card label={sureTexts.unknown}>
      <h3 className={cardStyles.title}>{sureTexts.unknown}</h3>
      {isLocked && <p>{sureTexts.locked}</p>}
      {present.length === 0 && !isLocked && <p>{sureTexts.empty}</p>}
      <ul className={styles.list}>
        {listed.map((pointer) => (
          <RangeItem key={pointer} pointer={pointer} title={titleAt(document, pointer) ?? pointer} />
        ))}
        {lost.map(({ id: name, place }) => (
          <li key={place} className={styles.item}>
            <span className={styles.name}>{sureTexts.lost(name)}</span>
            {!isLocked && (
              <Button look="quiet" aria-label={sureTexts.removeRange(name)} onClick={() => forget(place)}>
                {sureTexts.remove}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {present.length === 0 && !isLocked && <TakeProposals pointers={proposals} />}
      {others.length > 0 && !isLocked && (
        <div className={cardStyles.choices}>
          <label htmlFor={id}>
            {sureTexts.another}
            <SelectBox id={id} value="" onChange={(event) => setAdded([...added, event.currentTarget.value])}>
              <option value="">{sureTexts.chooseAnother}</option>
              {others.map((pointer) => (
                <option key={pointer} value={pointer}>
                  {titleAt(document, pointer)}
                </option>
              ))}
            </SelectBox>
          </label>
        </div>
      )}
      <Conflict pointer="/together" title={sureTexts.together} />
      {uncertain.ranges.length > 1 && (
        <fieldset disabled={isLocked} className={styles.plain}>
          <MovingTogether uncertain={uncertain} refused={refused} />
        </fieldset>
      )}
    </Card>
  )
}

/** The first proposal of each of these inputs, for whoever wants to begin with something. */
function TakeProposals({ pointers }: { pointers: readonly string[] }) {
  const { level, defaults, provenance, isFlawed, results, workspace } = useCase()
  const take = async () => {
    const [{ presetsOf }, { presetRange }] = await Promise.all([
      import('../../engine/range-presets.ts'),
      import('../../inputs/ranges/preset-range.ts'),
    ])
    const { document, result } = results.get()
    if (!result) return
    const presets = presetsOf(result.inputs, { defaults, provenance, isFlawed })
    const ranges = pointers.flatMap((pointer) => {
      const place = placeAt(document, pointer)
      const [preset] = presets.get(place) ?? []
      const id = titleAt(document, pointer) ?? place
      return (preset && presetRange(preset, { id, place, inputs: result.inputs, level })) ?? []
    })
    if (ranges.length === 0) say(sureTexts.noProposals)
    else workspace.ranges.put({ ranges, together: [] })
  }
  return (
    <div className={styles.actions}>
      <Button onClick={() => void take()}>{sureTexts.takeProposals}</Button>
      <span className={styles.value}>{sureTexts.proposalsAre}</span>
    </div>
  )
}

function RangeItem({ pointer, title }: { pointer: string; title: string }) {
  const { place, range, remove } = useRange(pointer, title)
  const { isLocked } = useCase()
  const measure = useShown(({ document }) => measureAt(document, pointer))
  if (!measure) return null
  const unit = measure.unit === '1' ? '' : measure.unit
  return (
    <li className={styles.item}>
      <span className={styles.name}>
        {title}
        {range?.source !== undefined && <span className={styles.source}>{range.source}</span>}
      </span>
      <span className={styles.value}>{`${shown(measure.value)} ${unit}`}</span>
      <span className={styles.range}>
        <RangeButton
          pointer={pointer}
          title={title}
          text={range?.mark ?? sureTexts.giveRange}
          name={range ? sureTexts.isRange(title, range.mark) : sureTexts.giveRangeTo(title)}
        />
        {range && !isLocked && (
          <Button
            look="quiet"
            title={sureTexts.removeRange(title)}
            aria-label={sureTexts.removeRange(title)}
            onClick={remove}
          >
            ×
          </Button>
        )}
      </span>
      <Conflict pointer={rangePointer(place)} title={title} />
    </li>
  )
}
