type Find = (title: string) => void
let find: Find | undefined

/** The panel of inputs says how an input is found that is not on the screen. */
export function setFinder(next: Find | undefined): void {
  find = next
}

const boxOf = (pointer: string): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>('[data-pointer]')].find(
    (each) => each.dataset.pointer === pointer,
  )

/** Brings the box of an input into view and puts the cursor into it; where the inputs on the screen do not have it, it is looked for. */
export function showInput(pointer: string, title: string): void {
  if (!boxOf(pointer)) find?.(title)
  whenThere(pointer, (box) => {
    box.scrollIntoView({ block: 'center' })
    box.focus()
  })
}

const patienceMilliseconds = 5_000

/** What is looked for may be in a part of the page that has yet to be loaded. */
function whenThere(pointer: string, act: (box: HTMLElement) => void): void {
  const box = boxOf(pointer)
  if (box) {
    act(box)
    return
  }
  const watching = new MutationObserver(() => {
    const found = boxOf(pointer)
    if (!found) return
    watching.disconnect()
    act(found)
  })
  watching.observe(document.body, { childList: true, subtree: true })
  setTimeout(() => watching.disconnect(), patienceMilliseconds)
}
