import { lazy, type ReactElement, Suspense } from 'react'
import { useScenarioId } from '../cases/use-scenario-id.ts'
import type { Provenance } from '../engine/pathways.ts'
import { full } from '../format/numbers.ts'
import { sourceText } from '../format/source-text.ts'
import { fieldAt, inputsAt } from '../format/units.ts'
import { Popover } from '../ui/popover.tsx'
import { useCase } from '../workspace/open-case.tsx'
import styles from './about-input.module.css'
import { DatumLink } from './datum-link.tsx'
import { measureAt } from './knob.ts'
import { OtherSources } from './other-sources.tsx'
import { isOfPlace } from './place/is-of-place.ts'
import { valueText } from './value-text.ts'
import '../engine/named.ts'

/** Comes after what is known of the input. */
const BesideInput = lazy(() =>
  import('../cases/comments/beside-input.tsx').then((beside) => ({ default: beside.BesideInput })),
)

const PublishedMark = lazy(async () => ({
  default: (await import('./place/published-mark.tsx')).PublishedMark,
}))
const PublishedSource = lazy(async () => ({
  default: (await import('./place/published-source.tsx')).PublishedSource,
}))

/** Words that nobody needs before it is open. */
const own = {
  source: 'Source',
  confidence: 'Confidence',
  symbol: 'Symbol',
  note: 'Note',
  notInEdition: 'Not in the reference data',
  licence: 'Licence',
  default: 'Default',
  range: 'Range',
} as const

interface AboutInputProps {
  pointer: string
  title: string
  /** The button that opens it. */
  trigger: ReactElement
}

/** What an input is, where its default is from, and how sure that is. */
export function AboutInput({ pointer, title, trigger }: AboutInputProps) {
  const { defaults, provenance } = useCase()
  // A guest's plant has no address of a scenario, and nobody to talk to.
  const id = useScenarioId()
  const [input] = inputsAt(pointer)
  const field = fieldAt(pointer)
  const origin = provenance[pointer]
  const start = measureAt(defaults, pointer)
  const ofPlace = isOfPlace(pointer)
  const lines: (readonly [string, string | undefined])[] = [
    [own.symbol, input?.symbol],
    [own.default, start && valueText({ ...start })],
    [own.range, origin && rangeText(origin, start?.unit)],
    [own.source, origin ? sourceText(origin.source) : own.notInEdition],
    [own.confidence, origin?.confidence],
    [own.licence, origin?.licence],
    [own.note, origin?.note],
  ]
  return (
    <>
      <Popover title={title} trigger={trigger}>
        <p>{field && 'name' in field ? field.name : input?.name}</p>
        <dl className={styles.lines}>
          {lines.map(([name, text]) =>
            text === undefined ? null : (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{text}</dd>
              </div>
            ),
          )}
        </dl>
        {origin?.alternatives && (
          <OtherSources pointer={pointer} title={title} alternatives={origin.alternatives} />
        )}
        {ofPlace && (
          <Suspense>
            <PublishedSource pointer={pointer} />
          </Suspense>
        )}
        {origin && <DatumLink pointer={pointer} origin={origin} />}
        {id !== undefined && (
          <Suspense>
            <BesideInput scenarioId={id} pointer={pointer} show="all" />
          </Suspense>
        )}
      </Popover>
      {ofPlace && (
        <Suspense>
          <PublishedMark pointer={pointer} />
        </Suspense>
      )}
      {id !== undefined && (
        <Suspense>
          <BesideInput scenarioId={id} pointer={pointer} show="mark" />
        </Suspense>
      )}
    </>
  )
}

/** What the source gives besides the value; undefined where it gives no range. */
function rangeText({ low, high }: Provenance, unit = ''): string | undefined {
  if (low === undefined && high === undefined) return undefined
  const ends = [low, high].map((end) => (end === undefined ? '…' : full(end))).join(' to ')
  return unit === '1' ? ends : `${ends} ${unit}`
}
