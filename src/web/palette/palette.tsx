import { Dialog } from '@base-ui/react/dialog'
import { useRef } from 'react'
import type { Found } from '../actions/here.ts'
import floating from '../ui/floating.module.css'
import { Finder } from './finder.tsx'
import styles from './palette.module.css'
import { texts } from './texts.ts'
import '../engine/named.ts'

interface PaletteProps {
  isOpen: boolean
  onClose(): void
}

/** Finds anything by a few letters. What is chosen is done once the palette is closed, because it may move the focus. */
export function Palette({ isOpen, onClose }: PaletteProps) {
  const chosen = useRef<Found | null>(null)
  const choose = (found: Found) => {
    chosen.current = found
    onClose()
  }
  // What was chosen is remembered until the next opening, because where the focus goes is asked for after this.
  const finish = (isStillOpen: boolean) => {
    if (isStillOpen) chosen.current = null
    else chosen.current?.perform()
  }
  return (
    <Dialog.Root
      open={isOpen}
      onOpenChange={(next) => {
        if (next) return
        chosen.current = null
        onClose()
      }}
      onOpenChangeComplete={finish}
    >
      <Dialog.Portal>
        <Dialog.Backdrop className={floating.backdrop} />
        <Dialog.Popup
          className={`${floating.popup} ${floating.dialog} ${styles.palette}`}
          finalFocus={() => chosen.current === null}
        >
          <Dialog.Title className="aloud">{texts.title}</Dialog.Title>
          <Finder onChoose={choose} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
