import type { components } from '../../api/generated.ts'
import { shown } from '../../format/numbers.ts'
import { RecordTable } from '../../ui/record-table.tsx'
import { texts } from './texts.ts'

export type EditionPreview = components['schemas']['EditionPreview']
type Affected = EditionPreview['pathways'][number]
type Results = NonNullable<Affected['before']>

const columns = [texts.pathway, texts.effect, texts.price, texts.carbon]

/** Which pathways are others then, with what they cost and emit before and after. */
export function Preview({ preview: { country, pathways } }: { preview: EditionPreview }) {
  if (pathways.length === 0) return <p role="status">{texts.noneAffected(country)}</p>
  return (
    <>
      <p role="status">{texts.affected(pathways.length, country)}</p>
      <RecordTable
        caption={texts.affected(pathways.length, country)}
        columns={columns}
        rows={pathways}
        keyOf={({ pathwayId }) => String(pathwayId)}
        cells={(pathway) => [
          `${pathway.process}, ${pathway.feedstock}`,
          pathway.reason
            ? `${texts.effects[pathway.effect]}: ${pathway.reason}`
            : texts.effects[pathway.effect],
          difference(pathway, (results) => results.minimumPrice),
          difference(pathway, (results) => results.carbonIntensity),
        ]}
      />
    </>
  )
}

type Value = Results['carbonIntensity'] | undefined

function difference({ before, after }: Affected, read: (results: Results) => Value): string {
  const [old, next] = [before, after].map((results) => results && read(results))
  const unit = next?.unit ?? old?.unit ?? ''
  const text = (value: Value): string =>
    value === undefined || value.value === null ? texts.none : shown(value.value)
  if (text(old) === text(next)) return `${text(next)} ${unit}`
  return `${texts.fromTo(text(old), text(next))} ${unit}`
}
