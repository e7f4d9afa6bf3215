import { useState } from 'react'
import { Bar } from '../../../src/web/ui/bar.tsx'
import { Button } from '../../../src/web/ui/button.tsx'
import { Dialog } from '../../../src/web/ui/dialog.tsx'
import { Menu } from '../../../src/web/ui/menu.tsx'
import { Popover } from '../../../src/web/ui/popover.tsx'
import { say } from '../../../src/web/ui/say.ts'
import { Skeleton } from '../../../src/web/ui/skeleton.tsx'
import { Tabs } from '../../../src/web/ui/tabs.tsx'
import { Tooltip } from '../../../src/web/ui/tooltip.tsx'

type View = 'cost' | 'carbon'

/** Whatever opens, chooses or says something. */
export function FloatingParts() {
  const [isOpen, setOpen] = useState(false)
  const [name, setName] = useState('')
  const [view, setView] = useState<View>('cost')
  const [done, setDone] = useState('nothing')
  return (
    <>
      <Dialog
        title="Rename"
        isOpen={isOpen}
        onOpenChange={setOpen}
        isTyped={name !== ''}
        trigger={<Button>Rename…</Button>}
      >
        <input aria-label="Name" value={name} onChange={(event) => setName(event.currentTarget.value)} />
        <Button look="first" onClick={() => setOpen(false)}>
          Rename
        </Button>
      </Dialog>
      <Popover title="Price of UCO" trigger={<Button>About the price</Button>}>
        <p>Project data of SAFAPAC</p>
        <Button>Take it</Button>
      </Popover>
      <Menu
        trigger={<Button>More</Button>}
        items={[
          { label: 'Duplicate', keys: 'd', perform: () => setDone('duplicated') },
          { label: 'Delete', perform: () => setDone('deleted') },
        ]}
      />
      <Tooltip trigger={<Button>IRR</Button>}>Internal rate of return</Tooltip>
      <Tabs
        label="Results"
        tabs={[
          { value: 'cost', label: 'Cost' },
          { value: 'carbon', label: 'Carbon' },
        ]}
        value={view}
        onChange={setView}
      >
        <p>{`View of ${view}`}</p>
      </Tabs>
      <Button onClick={() => say('Scenario deleted', { label: 'Undo', perform: () => setDone('undone') })}>
        Say it
      </Button>
      <Skeleton height={20} width={100} />
      <output aria-label="Done">{done}</output>
      <Bar />
    </>
  )
}
