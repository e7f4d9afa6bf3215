import { mkdir, rename, rm } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { startServer } from '../../tools/measuring/server.ts'
import { percentile } from '../../tools/measuring/statistics.ts'

/** Seconds from the command until the printed address is the page, each time with a new database. */
export interface FirstStart {
  /** The page has to be built. */
  readonly building: number
  /** It has been built. */
  readonly built: number
}

/** Starts in turn with and without a built page. What has been built is put back at the end. */
export async function measureFirstStart(root: URL, rounds: number): Promise<FirstStart> {
  const pages = new URL('.cache/web/', root)
  const aside = new URL('.cache/web-aside/', root)
  const times: Record<keyof FirstStart, number[]> = { building: [], built: [] }
  await mkdir(pages, { recursive: true })
  await rm(aside, { recursive: true, force: true })
  await rename(pages, aside)
  try {
    for (let round = 0; round < rounds; round += 1) {
      await rm(pages, { recursive: true, force: true })
      times.building.push(await secondsToPage())
      times.built.push(await secondsToPage())
    }
  } finally {
    await rm(pages, { recursive: true, force: true })
    await rename(aside, pages)
  }
  return { building: percentile(times.building, 0.5), built: percentile(times.built, 0.5) }
}

const lookMilliseconds = 10

async function secondsToPage(): Promise<number> {
  const start = performance.now()
  const server = await startServer()
  try {
    while ((await fetch(`${server.origin}/`)).status !== 200) await sleep(lookMilliseconds)
    return (performance.now() - start) / 1_000
  } finally {
    await server.stop()
  }
}
