import { lazy, Suspense, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Menu } from '../../ui/menu.tsx'
import { useCase } from '../../workspace/open-case.tsx'
import { libraryTexts as texts } from './texts.ts'

/** Come when they are asked for. */
const UseItem = lazy(async () => ({ default: (await import('./in-scenario.tsx')).UseItem }))
const KeepItem = lazy(async () => ({ default: (await import('./in-scenario.tsx')).KeepItem }))

/** What a part of a document is kept as. */
const kindOf = {
  plant: 'plant',
  feedstocks: 'feedstock',
  utilities: 'utility',
  products: 'product',
} as const
export type KeptPart = keyof typeof kindOf

/** Whether what is in a part of a document can be kept. */
export const isKept = (part: string): part is KeptPart => Object.hasOwn(kindOf, part)

type Way = 'use' | 'usePrice' | 'keep' | 'keepPrice'

interface LibraryMenuProps {
  scenarioId: string
  part: KeptPart
  /** The pointer of the element; nothing for the plant. */
  at: string
  name: string
}

/** What an element of a scenario, or its plant, has to do with libraries. */
export function LibraryMenu({ scenarioId, part, at, name }: LibraryMenuProps) {
  const { isLocked } = useCase()
  const [way, setWay] = useState<Way>()
  const isPrice = way === 'usePrice' || way === 'keepPrice'
  const spot = {
    scenarioId,
    kind: isPrice ? ('price' as const) : kindOf[part],
    at: isPrice ? `${at}/price` : at,
    name: isPrice ? texts.priceOf(name) : name,
    onClose: () => setWay(undefined),
  }
  const hasPrice = part !== 'plant'
  const offered: readonly (readonly [Way, string])[] = [
    ...(isLocked ? [] : [['use', texts.takeFrom] as const]),
    ...(isLocked || !hasPrice ? [] : [['usePrice', texts.takePrice] as const]),
    ['keep', texts.keepThis],
    ...(hasPrice ? [['keepPrice', texts.keepPrice] as const] : []),
  ]
  return (
    <>
      <Menu
        trigger={
          <Button look="quiet" aria-label={texts.more(name)}>
            {texts.library}
          </Button>
        }
        items={offered.map(([to, label]) => ({ label, perform: () => setWay(to) }))}
      />
      <Suspense>
        {(way === 'use' || way === 'usePrice') && <UseItem {...spot} />}
        {(way === 'keep' || way === 'keepPrice') && <KeepItem {...spot} />}
      </Suspense>
    </>
  )
}

/** Adds an element with the values of an item. */
export function AddFromLibrary({ scenarioId, part }: { scenarioId: string; part: KeptPart }) {
  const { isLocked } = useCase()
  const kind = kindOf[part]
  const [isOpen, setOpen] = useState(false)
  if (isLocked) return null
  return (
    <>
      <Button aria-label={texts.addFromLibrary(texts.kinds[kind])} onClick={() => setOpen(true)}>
        {texts.fromLibrary}
      </Button>
      {isOpen && (
        <Suspense>
          <UseItem scenarioId={scenarioId} kind={kind} name="" onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
