import { useState } from 'react'
import { Button } from '../ui/button.tsx'
import { linkTo } from './card-link.ts'
import type { ChartText } from './chart-text.ts'
import styles from './charts.module.css'
import { buttonName, frameTexts } from './texts.ts'
import { asTsv } from './tsv.ts'

interface ChartActionsProps {
  chart: ChartText
  citation: string
  /** The drawing; null while there is none. */
  svg: () => SVGSVGElement | null
}

/** Copies the numbers of a chart and the address that leads to it, and saves it as a picture. */
export function ChartActions({ chart, citation, svg }: ChartActionsProps) {
  const [told, tell] = useState('')
  const { title } = chart
  const write = (text: string, done: string) =>
    navigator.clipboard.writeText(text).then(
      () => tell(done),
      () => tell(frameTexts.notCopied),
    )
  const savePicture = async (kind: 'SVG' | 'PNG') => {
    const drawn = svg()
    if (!drawn) return
    // Few take a picture away.
    const made = await import('./take-away.ts')
    if (!(await made.savePicture(kind, drawn, { ...chart, citation }))) tell(frameTexts.notDrawn)
  }
  const acts = {
    [frameTexts.copy]: () => write(asTsv(chart.table), frameTexts.copied),
    ...(!chart.missing && { SVG: () => savePicture('SVG'), PNG: () => savePicture('PNG') }),
    [frameTexts.link]: () => write(linkTo(title).href, frameTexts.linked),
  }
  return (
    <>
      {Object.entries(acts).map(([word, act]) => (
        <Button
          key={word}
          look="quiet"
          className={styles.action}
          aria-label={buttonName(word, title)}
          onClick={act}
        >
          {word}
        </Button>
      ))}
      <span role="status" className={styles.status}>
        {told}
      </span>
    </>
  )
}
