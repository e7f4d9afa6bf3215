import assert from 'node:assert/strict'
import { test } from 'node:test'
import { warningAccess } from '../../contract/outcome/warnings.ts'
import type { Study } from './queries.ts'
import { answerSeen } from './view.ts'

const [hidden = ''] = Object.keys(warningAccess).filter((code) => warningAccess[code] === 'ROADSHOW')

/** An answer of a study that was asked for with a level that sees everything. */
const studyOf = (answer: object): Study =>
  ({
    accessLevel: 'ROADSHOW',
    summary: JSON.stringify({ answer: { results: {}, warnings: [], ...answer }, baseWarnings: {} }),
  }) as Study

test('notes on numbers that a lowered level does not see are not in a matrix, and the others are found', () => {
  const study = studyOf({
    kind: 'matrix',
    notes: [
      { code: hidden, message: 'of what is not seen' },
      { code: 'reference_data', message: 'an old source' },
    ],
    cells: [{ flaws: [1], warnings: [0] }],
  })
  const { notes, cells } = answerSeen(study, 'CORE') as unknown as Record<string, unknown>
  assert.deepEqual(notes, [{ code: 'reference_data', message: 'an old source' }])
  assert.deepEqual(cells, [{ flaws: [0], warnings: [] }])
})

test('what capital adds at each scale is not in a study of a lowered level', () => {
  const capital = { values: [400], unit: 'USD/t' }
  const study = studyOf({ kind: 'scale', capital })
  assert.equal((answerSeen(study, 'CORE') as unknown as { capital: unknown }).capital, null)
  assert.deepEqual((answerSeen(study, 'ROADSHOW') as unknown as { capital: unknown }).capital, capital)
})
