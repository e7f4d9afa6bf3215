import { useMemo } from 'react'
import { Bars } from '../../charts/bars.tsx'
import { ChartFrame } from '../../charts/frame.tsx'
import { narrowingData, spearmanData } from '../../charts/shares-data.ts'
import { Tornado } from '../../charts/tornado.tsx'
import { tornadoData } from '../../charts/tornado-data.ts'
import { useCase } from '../../workspace/open-case.tsx'
import cardStyles from '../cards/card.module.css'
import { Card } from '../cards/card.tsx'
import { influenceOf, tornadoOf, turningIn } from './influence-of.ts'
import styles from './sure.module.css'
import { sureTexts } from './texts.ts'
import type { Told } from './use-sure.ts'

interface WhatMattersProps {
  told: Told
  isOld: boolean
  /** A bar leads to its input. */
  onParameter(id: string): void
}

/** Which of what is not known matters: by how much the answer would be narrower, each alone, and by ranks. */
export function WhatMatters({ told, isOld, onParameter }: WhatMattersProps) {
  const { citation } = useCase()
  const influence = useMemo(() => influenceOf(told), [told])
  const narrowing = useMemo(() => narrowingData(influence), [influence])
  const spearman = useMemo(() => spearmanData(influence), [influence])
  return (
    <>
      <Card isOld={isOld}>
        <ChartFrame
          chart={narrowing}
          drawing={Bars}
          citation={citation}
          onOpen={(index) => onParameter(narrowing.bars[index]?.name ?? '')}
        >
          <p className={styles.said}>{narrowing.result}.</p>
        </ChartFrame>
      </Card>
      <EachAlone told={told} isOld={isOld} onParameter={onParameter} />
      <Card isOld={isOld}>
        <ChartFrame
          chart={spearman}
          drawing={Bars}
          citation={citation}
          onOpen={(index) => onParameter(spearman.bars[index]?.name ?? '')}
        />
      </Card>
    </>
  )
}

function EachAlone({ told, isOld, onParameter }: WhatMattersProps) {
  const { citation } = useCase()
  const chart = useMemo(() => {
    const sensitivity = tornadoOf(told)
    if (!sensitivity) return undefined
    const data = tornadoData(sensitivity, { labels: 'differences' })
    const turning = turningIn(told)
    const notes = turning.length > 0 ? [sureTexts.turning(turning.join(', '))] : []
    return { ...data, notes: [...data.notes, ...notes] }
  }, [told])
  if (chart)
    return (
      <Card isOld={isOld}>
        <ChartFrame
          chart={chart}
          drawing={Tornado}
          citation={citation}
          onOpen={(index) => onParameter(chart.rows[index]?.label ?? '')}
        />
      </Card>
    )
  if (!told.study.isDone) return null
  return (
    <Card label={sureTexts.eachAlone}>
      <h3 className={cardStyles.title}>{sureTexts.eachAlone}</h3>
      <p className={cardStyles.withheld}>{sureTexts.notAlone}</p>
    </Card>
  )
}
