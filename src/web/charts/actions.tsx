import { useState } from 'react'
import { Button } from '../ui/button.tsx'
import type { ChartText } from './chart-text.ts'
import styles from './charts.module.css'
import { pngOf } from './painted.ts'
import { pictureOf } from './picture.ts'
import { fileName, save } from './save.ts'
import { buttonName, frameTexts } from './texts.ts'
import { asTsv } from './tsv.ts'

interface ChartActionsProps {
  chart: ChartText
  citation: string
  /** The drawing; null while there is none. */
  svg: () => SVGSVGElement | null
}

/** Copies the numbers of a chart, and saves it as a picture. */
export function ChartActions({ chart, citation, svg }: ChartActionsProps) {
  const [told, tell] = useState('')
  const { title } = chart
  const copy = () =>
    navigator.clipboard.writeText(asTsv(chart.table)).then(
      () => tell(frameTexts.copied),
      () => tell(frameTexts.notCopied),
    )
  const picture = () => {
    const drawn = svg()
    return drawn && pictureOf(drawn, { ...chart, citation })
  }
  const saveSvg = () => {
    const made = picture()
    if (made)
      save(
        new Blob([new XMLSerializer().serializeToString(made)], { type: 'image/svg+xml' }),
        fileName(title, 'svg'),
      )
  }
  const savePng = async () => {
    const made = picture()
    const png = made && (await pngOf(made))
    if (png) save(png, fileName(title, 'png'))
    else if (made) tell(frameTexts.notDrawn)
  }
  const acts = { [frameTexts.copy]: copy, ...(!chart.missing && { SVG: saveSvg, PNG: savePng }) }
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
