import { useState } from 'react'
import { NumberBox } from '../../../src/web/ui/number-box.tsx'
import { Slider } from '../../../src/web/ui/slider.tsx'
import { steppedValue } from '../../../src/web/ui/step.ts'
import { Table } from '../../../src/web/ui/table.tsx'
import { UnitSelect } from '../../../src/web/ui/unit-select.tsx'

const highest = 5_000
const read = (text: string): number | undefined =>
  /^-?[\d,]+(\.\d+)?$/.test(text) ? Number(text.replaceAll(',', '')) : undefined
const show = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: 6 })

/** A price with slider, box and unit, and a table of numbers. */
export function NumberParts() {
  const [price, setPrice] = useState(930)
  const [unit, setUnit] = useState('USD/t')
  const [commits, setCommits] = useState(0)
  const commit = () => setCommits((before) => before + 1)
  return (
    <>
      <label id="price" htmlFor="price-box">
        Price
      </label>
      <Slider
        labelledBy="price"
        value={price}
        low={400}
        high={1_600}
        step={10}
        notch={930}
        valueText={`${show(price)} ${unit}`}
        onValue={setPrice}
        onCommit={commit}
      />
      <NumberBox
        id="price-box"
        value={price}
        show={show}
        onText={(text) => setPrice((before) => read(text) ?? before)}
        onRestore={setPrice}
        onStep={(keys) => setPrice(steppedValue(price, 10, keys))}
        onCommit={commit}
        problem={price > highest ? `Price must be at most ${show(highest)} USD/t` : undefined}
      />
      <UnitSelect label="Price" unit={unit} units={['USD/t', 'USD/kg']} onChange={setUnit} />
      <output aria-label="Stored">{`${price} ${unit} ${commits}`}</output>
      <Table
        caption="Cash flow by year"
        corner="Year"
        columns={['0', '1', '2']}
        rows={[
          { name: 'Revenue', cells: ['0.0', '1.2', '1.3'], values: ['0', '1.234', '1.345'] },
          { name: 'Cash flow', cells: ['−4.0', '0.5', '0.6'], values: ['-4', '0.5', '0.6'], isSum: true },
        ]}
      />
      <textarea aria-label="Paste here" />
    </>
  )
}
