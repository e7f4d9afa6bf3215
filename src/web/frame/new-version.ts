import { say } from '../ui/say.ts'
import { texts } from './texts.ts'
import { whenAllIsSent } from './unsent.ts'

/**
 * Has the page kept in the browser, and offers a new version of it once no edit is unsent. Where a browser keeps nothing the page is
 * what the server sends.
 */
export async function followVersions(): Promise<void> {
  const registration = await navigator.serviceWorker.register('/service-worker.js').catch(() => undefined)
  if (!registration) return
  const { waiting } = registration
  if (waiting) await offer(registration, waiting)
  registration.addEventListener('updatefound', () => {
    const { installing } = registration
    installing?.addEventListener('statechange', () => {
      // The first worker of a browser waits for nothing.
      if (installing.state === 'installed' && registration.active) void offer(registration, installing)
    })
  })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') registration.update().catch(() => undefined)
  })
}

async function offer(registration: ServiceWorkerRegistration, worker: ServiceWorker): Promise<void> {
  if (await isShown(worker)) return worker.postMessage('take over')
  await whenAllIsSent()
  say(texts.newVersion, { label: texts.reloadForIt, perform: () => reload(registration) }, 'stays')
}

/** A window that came from the network after a change shows the new version already. */
async function isShown({ scriptURL }: ServiceWorker): Promise<boolean> {
  const version = document.querySelector<HTMLMetaElement>('meta[name=version]')?.content
  const script = await fetch(scriptURL).then(
    (response) => response.text(),
    () => '',
  )
  return version !== undefined && script.includes(version)
}

function reload({ waiting }: ServiceWorkerRegistration): void {
  if (waiting) {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
    waiting.postMessage('take over')
  } else location.reload()
}
