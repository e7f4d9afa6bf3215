import { useId } from 'react'
import type { PlaceInput } from '../../engine/places.ts'
import { sourceText } from '../../format/source-text.ts'
import { type Document, type Json, valueAt } from '../../workspace/document.ts'
import { changedUnit } from '../convert-unit.ts'
import { titleAt } from '../title-at.ts'
import { valueText } from '../value-text.ts'
import styles from './place.module.css'
import { isFilled } from './places.ts'
import { texts } from './texts.ts'

interface PlaceInputsProps {
  document: Document
  inputs: readonly PlaceInput[]
  /** Pointers of those that are not to be filled in. */
  left: readonly string[]
  onLeave(pointer: string, isLeft: boolean): void
}

/** Each input that a place has a number for: what it is, what it would be, and below who says so. */
export function PlaceInputs({ document, inputs, left, onLeave }: PlaceInputsProps) {
  const titleOf = ({ pointer }: PlaceInput) => titleAt(document, pointer) ?? pointer
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            {[texts.input, texts.now, texts.published].map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {inputs.map((input) => (
            <tr key={input.pointer}>
              <th scope="row">
                <Choice
                  title={titleOf(input)}
                  isFilled={isFilled(document, input)}
                  isLeft={left.includes(input.pointer)}
                  onLeave={(isLeft) => onLeave(input.pointer, isLeft)}
                />
              </th>
              <td>{nowText(document, input)}</td>
              <td>{valueText(rounded(input.datum))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Sources inputs={inputs} titleOf={titleOf} />
    </>
  )
}

const digits = 4

/** A number to look at; what is filled in is the whole one. */
const rounded = ({ value, unit }: { readonly value: number; readonly unit: string }) => ({
  value: Number(value.toPrecision(digits)),
  unit,
})

/** What an input is now, in the unit of what is published where it can be said in it. */
function nowText(document: Document, { pointer, datum }: PlaceInput): string {
  const now: Json = valueAt(document, pointer)
  const changed = changedUnit(document, pointer, datum.unit)
  return valueText(changed?.kind === 'converted' ? rounded(changed.measure) : now)
}

interface ChoiceProps {
  title: string
  isFilled: boolean
  isLeft: boolean
  onLeave(isLeft: boolean): void
}

function Choice({ title, isFilled: isThere, isLeft, onLeave }: ChoiceProps) {
  const id = useId()
  return (
    <span className={styles.input}>
      <input
        id={id}
        type="checkbox"
        checked={isThere || !isLeft}
        disabled={isThere}
        onChange={(event) => onLeave(!event.currentTarget.checked)}
      />
      <label htmlFor={id}>{title}</label>
    </span>
  )
}

interface SourcesProps {
  inputs: readonly PlaceInput[]
  titleOf(input: PlaceInput): string
}

/** Each source once, with the inputs that it is of. */
function Sources({ inputs, titleOf }: SourcesProps) {
  const saidOf = ({ datum: { source, year, note } }: PlaceInput) =>
    [year, sourceText(source), note].filter((each) => each !== undefined).join(' · ')
  return (
    <dl className={styles.sources}>
      {[...Map.groupBy(inputs, saidOf)].map(([said, own]) => (
        <div key={said}>
          <dt>{own.map(titleOf).join('; ')}</dt>
          <dd>{said}</dd>
        </div>
      ))}
    </dl>
  )
}
