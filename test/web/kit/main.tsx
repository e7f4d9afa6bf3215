import '../../../src/web/ui/tokens.css'
import '../../../src/web/ui/base.css'
import { CSPProvider } from '@base-ui/react/csp-provider'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { FloatingParts } from './floating-parts.tsx'
import { NumberParts } from './number-parts.tsx'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element to show the parts in.')
createRoot(root).render(
  <StrictMode>
    <CSPProvider disableStyleElements>
      <main>
        <h1>Parts</h1>
        <NumberParts />
        <FloatingParts />
      </main>
    </CSPProvider>
  </StrictMode>,
)
