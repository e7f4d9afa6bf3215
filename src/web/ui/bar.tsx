import { Toast } from '@base-ui/react/toast'
import { useEffect } from 'react'
import styles from './bar.module.css'
import { Button } from './button.tsx'

interface BarAction {
  readonly label: string
  perform(): void
}

const shownMilliseconds = 8_000
const manager = Toast.createToastManager<{ action?: BarAction }>()

type Message = Parameters<typeof manager.add>[0]

/** The bar is loaded after the first paint; until it is there, what is said waits. */
const waiting: Message[] = []
let isThere = false

/** Says what has happened, with a way to undo it. It waits while it is pointed at or has the focus. */
export function say(text: string, action?: BarAction, how: 'passes' | 'stays' = 'passes'): void {
  const timeout = how === 'stays' ? 0 : shownMilliseconds
  const message = { title: text, timeout, ...(action && { data: { action } }) }
  if (isThere) manager.add(message)
  else waiting.push(message)
}

/** Where it is said: once in the page, one message at a time. */
export function Bar() {
  useEffect(() => {
    isThere = true
    for (const message of waiting.splice(0)) manager.add(message)
    return () => {
      isThere = false
    }
  }, [])
  return (
    <Toast.Provider toastManager={manager} limit={1}>
      <Toast.Portal>
        <Toast.Viewport className={styles.place}>
          <Messages />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  )
}

function Messages() {
  const { toasts, close } = Toast.useToastManager<{ action?: BarAction }>()
  return toasts.map((toast) => {
    const action = toast.data?.action
    const perform = () => {
      action?.perform()
      close(toast.id)
    }
    return (
      <Toast.Root key={toast.id} toast={toast} className={styles.bar}>
        <Toast.Title render={<p />} />
        {action && <Button onClick={perform}>{action.label}</Button>}
        <Toast.Close render={<Button look="quiet" aria-label="Close" />}>✕</Toast.Close>
      </Toast.Root>
    )
  })
}
