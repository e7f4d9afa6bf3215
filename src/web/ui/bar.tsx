import { Toast } from '@base-ui/react/toast'
import { useEffect } from 'react'
import styles from './bar.module.css'
import { Button } from './button.tsx'
import { listen, type Said } from './say.ts'

const shownMilliseconds = 8_000
const manager = Toast.createToastManager<Pick<Said, 'action'>>()

const show = ({ text, action, how }: Said) =>
  manager.add({
    title: text,
    timeout: how === 'stays' ? 0 : shownMilliseconds,
    ...(action && { data: { action } }),
  })

/** Where it is said: once in the page, one message at a time. */
export function Bar() {
  useEffect(() => listen(show), [])
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
  const { toasts, close } = Toast.useToastManager<Pick<Said, 'action'>>()
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
