import {
  type ComponentType,
  lazy,
  memo,
  type ReactNode,
  Suspense,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { Button } from '../ui/button.tsx'
import { ChartActions } from './actions.tsx'
import { leadTo } from './card-link.ts'
import type { ChartText } from './chart-text.ts'
import styles from './charts.module.css'
import type { DrawingProps } from './drawing.tsx'
import { usePlace, useWhenSeen } from './place.ts'
import { buttonName, frameTexts } from './texts.ts'

/** Most look at the drawing. */
const ChartTable = lazy(async () => ({ default: (await import('./chart-table.tsx')).ChartTable }))

interface ChartFrameProps<Data extends ChartText> {
  chart: Data
  /** Draws the numbers; the same component at each render, because it is kept between them. */
  drawing: ComponentType<DrawingProps<Data>>
  /** What the numbers rest on: scenario, edition, engine, day. It stands below pictures that are saved. */
  citation: string
  /** Called with the index of the mark that is chosen; without it marks are pictures only. */
  onOpen?: ((index: number) => void) | undefined
  /** What is chosen of it, between its head and its marks. */
  children?: ReactNode
}

/** A chart with its title, its twin as a table, and ways to take it away. */
export function ChartFrame<Data extends ChartText>({
  chart,
  drawing,
  citation,
  onOpen,
  children,
}: ChartFrameProps<Data>) {
  const { ref, width, isNear } = usePlace()
  const [isTable, setTable] = useState(false)
  const Drawn = useMemo(() => memo(drawing) as unknown as ComponentType<DrawingProps<Data>>, [drawing])
  const drawn = useWhenSeen(chart, isNear)
  const { title, subtitle, result, table, missing, notes } = chart
  const figure = useRef<HTMLElement>(null)
  useEffect(() => leadTo(figure.current, title), [title])
  return (
    <figure ref={figure} className={styles.chart} aria-label={result}>
      <figcaption className={styles.head}>
        <h3 className={styles.title}>{title}</h3>
        <div className={styles.actions}>
          <Button
            look="quiet"
            className={styles.action}
            aria-pressed={isTable}
            aria-label={buttonName(frameTexts.table, title)}
            onClick={() => setTable(!isTable)}
          >
            {frameTexts.table}
          </Button>
          <ChartActions
            chart={chart}
            citation={citation}
            svg={() => ref.current?.querySelector('svg') ?? null}
          />
        </div>
        <p className={styles.subtitle}>{subtitle}</p>
      </figcaption>
      {children}
      {isTable && (
        <Suspense>
          <ChartTable caption={title} table={table} />
        </Suspense>
      )}
      {!isTable && missing && <p className={styles.missing}>{missing}</p>}
      {/* It stays while the table is read, because pictures are saved from it. */}
      <div ref={ref} className={isTable ? styles.unseen : undefined}>
        {!drawn.missing && width > 0 && <Drawn data={drawn} width={width} onOpen={onOpen} />}
      </div>
      {notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
    </figure>
  )
}
