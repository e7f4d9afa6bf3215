import { useMemo } from 'react'
import { matrixCells } from '../../engine/studies.ts'
import type { MatrixAnswer, StudyAsked } from '../../engine/study-run.ts'
import { Button } from '../../ui/button.tsx'
import type { Document } from '../../workspace/document.ts'
import type { Headline } from '../headlines.ts'
import { cellForm, type MatrixForm } from './matrix-form.ts'
import { matrixTexts as texts } from './matrix-texts.ts'
import styles from './sure.module.css'
import { sureTexts } from './texts.ts'
import { useStudy } from './use-study.ts'
import { WholeCase } from './whole-case.tsx'

interface MatrixCellProps {
  asked: StudyAsked & { readonly form: MatrixForm; readonly headline: Headline }
  answer: MatrixAnswer
  place: number
  onClose(): void
}

/** A cell of the matrix: all that it is calculated from, and ways to go on from there. */
export function MatrixCell({ asked, answer, place, onClose }: MatrixCellProps) {
  const { form, headline } = asked
  const cell = useMemo(() => {
    const one = cellForm(form, answer, place)
    return one && { ...asked, form: one }
  }, [asked, form, answer, place])
  const { answered } = useStudy(cell, matrixCells)
  if (answered?.answer.kind !== 'matrix' || answered.asked !== cell) return null
  const { cells, countries, pathways, policies, results } = answered.answer
  const [only] = cells
  const [country, pathway] = [countries[0], pathways[0]]
  if (!only || !country || !pathway) return null
  const column = [texts.pathway(pathway.process, pathway.feedstock), policies[0]].filter(Boolean).join(', ')
  const title = texts.cellOf(country.name, column)
  const reason = results[headline.name]?.withoutValue[0]?.reason
  const { process, feedstock } = asked.form.from
  const isOwn = pathway.processId === process && pathway.feedstockId === feedstock
  const of = {
    process: { id: pathway.processId, name: pathway.process },
    feedstock: { id: pathway.feedstockId, name: pathway.feedstock },
    country,
  }
  return (
    <section className={styles.together} aria-label={texts.cell}>
      {only.inputs ? (
        <WholeCase
          title={title}
          inputs={only.inputs as unknown as Document}
          headline={headline}
          of={of}
          canUse={isOwn}
          onClose={onClose}
        />
      ) : (
        <>
          <h4>{`${title}: ${headline.short} ${texts.noNumber}`}</h4>
          <p>{only.reason ?? reason}</p>
          <Button look="quiet" onClick={onClose}>
            {sureTexts.closeFuture}
          </Button>
        </>
      )}
    </section>
  )
}
