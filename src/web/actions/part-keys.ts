import type { Key } from './keys.ts'
import { texts } from './texts.ts'

/** Keys that a part of the page answers itself while it has the focus, and what they do there. */
export interface PartKeys {
  readonly keys: readonly Key[]
  readonly label: string
}

const arrows = { left: { key: 'ArrowLeft' }, right: { key: 'ArrowRight' } }
const upAndDown = [{ key: 'ArrowUp' }, { key: 'ArrowDown' }]
const allArrows = [arrows.left, arrows.right, ...upAndDown]
const ends = { keys: [{ key: 'Home' }, { key: 'End' }], label: texts.ends }

/** Keys by the part that answers them. */
export const partKeys = {
  box: [
    { keys: [{ key: 'Enter' }], label: texts.commit },
    { keys: [{ key: 'Enter', isShift: true }], label: texts.commitBack },
    { keys: [{ key: 'Tab' }], label: texts.next },
    { keys: upAndDown, label: texts.step },
    { keys: [{ key: 'F2' }], label: texts.edit },
    { keys: [{ key: 'Escape' }], label: texts.restore },
  ],
  number: [{ keys: allArrows, label: texts.moveNumbers }, ends],
  why: [
    { keys: [arrows.left], label: texts.madeFrom },
    { keys: [arrows.right], label: texts.usedIn },
  ],
  cell: [
    { keys: allArrows, label: texts.moveCells },
    ends,
    { keys: allArrows.map(({ key }) => ({ key, isShift: true })), label: texts.selectCells },
    { keys: [{ key: 'c', isMain: true }], label: texts.copyCells },
  ],
} as const satisfies Record<string, readonly PartKeys[]>
