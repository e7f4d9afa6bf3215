import './ui/tokens.css'
import './ui/base.css'
import { CSPProvider } from '@base-ui/react/csp-provider'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Refused, Unreached } from './api/problems.ts'
import { queryClient } from './api/query-client.ts'
import { router } from './router.tsx'

/** In a page that was built, after what is seen first. */
if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  addEventListener('load', async () => (await import('./frame/new-version.ts')).followVersions())
}

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element to show the page in.')

/** What a screen says itself is no defect, which the browser's console is for. */
const isSaid = (error: unknown): boolean => error instanceof Refused || error instanceof Unreached

createRoot(root, {
  onCaughtError: (error) => {
    if (!isSaid(error)) console.error(error)
  },
}).render(
  <StrictMode>
    {/* What floats would else insert <style>, which the policy forbids; its rules stand in our own style sheets. */}
    <CSPProvider disableStyleElements>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </CSPProvider>
  </StrictMode>,
)
