import { useMemo } from 'react'
import { presetsOf } from '../../engine/range-presets.ts'
import { Button } from '../../ui/button.tsx'
import { useCase, useShown } from '../../workspace/open-case.tsx'
import type { InputRange } from '../../workspace/ranges.ts'
import { presetRange } from './preset-range.ts'
import styles from './range-form.module.css'
import { rangeTexts } from './texts.ts'

interface PresetsProps {
  place: string
  id: string
  onUse(range: InputRange): void
}

/** Ranges that are proposed for an input, each with what it follows from. */
export function Presets({ place, id, onUse }: PresetsProps) {
  const { level, defaults, provenance, isFlawed } = useCase()
  const inputs = useShown(({ result }) => result?.inputs)
  const presets = useMemo(
    () => (inputs ? (presetsOf(inputs, { defaults, provenance, isFlawed }).get(place) ?? []) : []),
    [inputs, defaults, provenance, isFlawed, place],
  )
  if (!inputs || presets.length === 0) return null
  return (
    <details className={styles.presets}>
      <summary>{rangeTexts.presets(presets.length)}</summary>
      <ul>
        {presets.map((preset) => (
          <li key={preset.name}>
            <Button
              onClick={() => {
                const range = presetRange(preset, { id, place, inputs, level })
                if (range) onUse(range)
              }}
            >
              {preset.name}
            </Button>
            <p>{`${preset.label}: ${preset.source}`}</p>
          </li>
        ))}
      </ul>
    </details>
  )
}
