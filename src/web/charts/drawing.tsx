import { type ReactNode, useMemo } from 'react'
import styles from './charts.module.css'
import { MarksProvider, useMarks } from './marks.tsx'
import { fontSize } from './text-width.ts'
import { frameTexts } from './texts.ts'

/** What each drawing of a chart is given: its numbers, the width it has, and what a mark opens. */
export interface DrawingProps<Data> {
  data: Data
  /** CSS pixels of the place. */
  width: number
  onOpen?: ((index: number) => void) | undefined
}

interface DrawingRootProps {
  width: number
  height: number
  /** What each mark says, in the order of the marks. */
  names: readonly string[]
  /** Whether the mark that is pointed at is told below the drawing, where marks have no labels. */
  isTold?: boolean
  onOpen?: ((index: number) => void) | undefined
  children: ReactNode
}

/** The SVG of a chart, in CSS pixels, so that its text is 12 px on every screen. Colours are tokens in attributes. */
export function Drawing({ width, height, names, isTold = false, onOpen, children }: DrawingRootProps) {
  const { shown, handlers, marks } = useMarks(names.length, onOpen)
  const { current, isOpened } = marks
  const context = useMemo(() => ({ current, isOpened }), [current, isOpened])
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is of a form, and there is none in an SVG. */}
      <svg
        className={styles.drawing}
        width={width}
        height={height}
        fontSize={fontSize}
        fontFamily="Inter, system-ui, sans-serif"
        role="group"
        aria-label={frameTexts.marks}
        {...handlers}
      >
        <MarksProvider value={context}>{children}</MarksProvider>
      </svg>
      {isTold && (
        <p className={styles.told} aria-hidden="true">
          {names[shown] ?? '\u00a0'}
        </p>
      )}
    </>
  )
}
