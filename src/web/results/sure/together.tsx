import { useId, useState } from 'react'
import type { StudyTold } from '../../engine/study-run.ts'
import { shown } from '../../format/numbers.ts'
import { parseNumber, unclearness } from '../../format/parse-number.ts'
import { Button } from '../../ui/button.tsx'
import { NumberBox } from '../../ui/number-box.tsx'
import { useCase } from '../../workspace/open-case.tsx'
import type { Together, Uncertain } from '../../workspace/ranges.ts'
import styles from './sure.module.css'
import { sureTexts } from './texts.ts'

interface MovingTogetherProps {
  uncertain: Uncertain
  refused: Extract<StudyTold, { kind: 'refused' }> | undefined
}

const firstRho = 0.6

/** Inputs that rise and fall with each other: a group has one correlation, and a pair is a group of two. */
export function MovingTogether({ uncertain, refused }: MovingTogetherProps) {
  const { workspace } = useCase()
  const { ranges, together } = uncertain
  const [chosen, choose] = useState<readonly string[]>([])
  const [rho, setRho] = useState(firstRho)
  const [text, setText] = useState('')
  const id = useId()
  const ids = ranges.map((each) => each.id).filter((each) => chosen.includes(each))
  const put = (next: readonly Together[]) => workspace.ranges.put({ ranges, together: next })
  const nearest = refused?.proposal?.rankCorrelations
  return (
    <section className={styles.together} aria-labelledby={`${id}title`}>
      <h4 id={`${id}title`}>{sureTexts.together}</h4>
      <p>{sureTexts.togetherAbout}</p>
      <ul className={styles.list}>
        {together.map((group) => (
          <li key={group.ids.join()} className={styles.item}>
            <span className={styles.name}>{sureTexts.groupOf(group.ids.join(' · '), shown(group.rho))}</span>
            <Button
              look="quiet"
              aria-label={sureTexts.apart(group.ids.join(', '))}
              onClick={() => put(together.filter((each) => each !== group))}
            >
              ×
            </Button>
          </li>
        ))}
      </ul>
      <div className={styles.checks}>
        {ranges.map((each) => (
          <label key={each.id}>
            <input
              type="checkbox"
              checked={chosen.includes(each.id)}
              onChange={({ currentTarget: { checked } }) =>
                choose(checked ? [...chosen, each.id] : chosen.filter((other) => other !== each.id))
              }
            />{' '}
            {each.id}
          </label>
        ))}
      </div>
      <div className={styles.actions}>
        <span id={id}>{sureTexts.rho}</span>
        <span className={styles.rho}>
          <NumberBox
            aria-labelledby={id}
            value={rho}
            show={(each) => shown(each)}
            onText={(next) => {
              setText(next)
              const typed = parseNumber(next)
              if (typed.kind === 'number' && Math.abs(typed.value) <= 1) setRho(typed.value)
            }}
            onRestore={(before) => setRho(before)}
            onCommit={() => setText('')}
            problem={unclearness(text, []) ?? outside(text)}
          />
        </span>
        <Button
          disabled={ids.length < 2 || outside(text) !== undefined}
          onClick={() => {
            put([...together.filter((group) => group.ids.join() !== ids.join()), { ids, rho }])
            choose([])
          }}
        >
          {sureTexts.join}
        </Button>
      </div>
      {nearest && (
        <Button
          onClick={() => put(nearest.map(({ between, rho: own }) => ({ ids: [...between], rho: own })))}
        >
          {sureTexts.nearest}
        </Button>
      )}
    </section>
  )
}

/** What is said of a correlation that is none. */
function outside(text: string): string | undefined {
  const typed = parseNumber(text)
  return typed.kind === 'number' && Math.abs(typed.value) > 1 ? sureTexts.rhoOutside : undefined
}
