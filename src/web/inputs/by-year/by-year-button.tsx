import { fieldAt } from '../../format/units.ts'
import { Button } from '../../ui/button.tsx'
import type { Json } from '../../workspace/document.ts'
import { useCase } from '../../workspace/open-case.tsx'
import { measureAt } from '../knob.ts'
import names from '../row-name.module.css'
import { texts } from '../texts.ts'

/** Makes a table of the number, whose years have what it was; nothing where an input has no table. */
export function ByYearButton({ pointer, title }: { pointer: string; title: string }) {
  const { change, isLocked, results } = useCase()
  const field = fieldAt(pointer)
  if (field?.kind !== 'quantity' || !field.byYear || isLocked) return null
  const make = () => {
    const measure = measureAt(results.get().document, pointer)
    if (!measure) return
    const to = { values: [measure.value], unit: measure.unit, after: 'last' }
    change([{ pointer, to: to as unknown as Json }])
  }
  const name = texts.byYear(title)
  return (
    <Button
      look="quiet"
      className={`${names.back} ${names.fill}`}
      title={name}
      aria-label={name}
      onClick={make}
    >
      ▤
    </Button>
  )
}
