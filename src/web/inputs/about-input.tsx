import type { ReactElement } from 'react'
import { fieldAt, inputsAt } from '../format/units.ts'
import { Popover } from '../ui/popover.tsx'
import { useCase } from '../workspace/open-case.tsx'
import styles from './about-input.module.css'
import { texts } from './texts.ts'

interface AboutInputProps {
  pointer: string
  title: string
  /** The button that opens it. */
  trigger: ReactElement
}

/** What an input is, where its default is from, and how sure that is. */
export function AboutInput({ pointer, title, trigger }: AboutInputProps) {
  const { provenance } = useCase()
  const [input] = inputsAt(pointer)
  const field = fieldAt(pointer)
  const origin = provenance[pointer]
  const lines: (readonly [string, string | undefined])[] = [
    [texts.symbol, input?.symbol],
    [texts.source, origin?.source ?? texts.notInEdition],
    [texts.confidence, origin?.confidence],
    [texts.licence, origin?.licence],
    [texts.note, origin?.note],
  ]
  return (
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
    </Popover>
  )
}
