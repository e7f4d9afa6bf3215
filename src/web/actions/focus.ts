import type { Focus } from './action.ts'

const typesWithoutText = ['button', 'checkbox', 'color', 'file', 'image', 'radio', 'range', 'reset', 'submit']
const popups = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]'

/** What has the focus. A box of ours names its input and whether its text is not committed yet; a number its name and its digits. */
export function focusNow(): Focus {
  const element = document.activeElement
  if (!(element instanceof HTMLElement || element instanceof SVGElement)) return { on: 'nothing' }
  if (element.closest(popups)) return { on: 'popup' }
  const { ownText, pointer, number, digits } = element.dataset
  if (takesLetters(element)) {
    // The text of a box that is not ours is nobody's but the browser's.
    const hasOwnText = pointer === undefined || ownText !== undefined
    return { on: 'box', hasOwnText, ...(pointer !== undefined && { pointer }) }
  }
  if (number !== undefined && digits !== undefined) return { on: 'number', name: number, text: digits }
  return { on: element.matches('td, [data-mark]') ? 'cell' : 'nothing' }
}

/** A box is whatever takes letters. */
function takesLetters(element: HTMLElement | SVGElement): boolean {
  if (element instanceof HTMLInputElement) return !typesWithoutText.includes(element.type)
  const isText = element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement
  return isText || (element instanceof HTMLElement && element.isContentEditable)
}
