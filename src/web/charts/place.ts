import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'

interface Place {
  readonly ref: RefObject<HTMLDivElement | null>
  /** CSS pixels; 0 until it is measured. */
  readonly width: number
  /** Whether it is on the screen or near it. */
  readonly isNear: boolean
}

/** How far from the screen a chart is drawn already, so that scrolling never shows an old one. */
const nearness = '200px'

/** Measures the place of a chart whenever it changes, and knows whether anybody can see it. */
export function usePlace(): Place {
  const ref = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  const [isNear, setNear] = useState(true)
  useLayoutEffect(() => {
    const place = ref.current
    if (!place) return
    const measure = () => setWidth(Math.floor(place.clientWidth))
    measure()
    const sizes = new ResizeObserver(measure)
    const nearby = new IntersectionObserver(([entry]) => setNear(entry?.isIntersecting ?? true), {
      rootMargin: nearness,
    })
    sizes.observe(place)
    nearby.observe(place)
    return () => {
      sizes.disconnect()
      nearby.disconnect()
    }
  }, [])
  return { ref, width, isNear }
}

const restMilliseconds = 500

/** The value once no other has come for a while; until then the one before. */
export function useAtRest<T>(value: T): T {
  const [kept, keep] = useState(value)
  useEffect(() => {
    if (kept === value) return
    const timer = setTimeout(() => keep(value), restMilliseconds)
    return () => clearTimeout(timer)
  }, [value, kept])
  return kept
}

/**
 * The value as it is where somebody sees it; elsewhere as it is at rest. A chart off the screen costs a move nothing that way, and is
 * right when the page is printed.
 */
export function useWhenSeen<T>(value: T, isSeen: boolean): T {
  const atRest = useAtRest(value)
  return isSeen ? value : atRest
}
