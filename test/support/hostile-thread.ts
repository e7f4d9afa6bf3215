import { calculate as honest } from '../../src/server/calculations/job/calculation-thread.ts'

export function ready(): void {}

/** Capacities that make a calculation misbehave in the ways that a real one must not. */
export const hostile = {
  loops: 666.1,
  allocates: 666.2,
  sleepsOneSecond: 666.3,
  killsItsProcess: 666.4,
}

/** A calculation thread for tests: as ours, but for the capacities above. */
export function calculate(inputs: string): string {
  const capacity: number = JSON.parse(inputs).plant.capacity.value
  if (capacity === hostile.loops) for (;;);
  if (capacity === hostile.allocates) allocate()
  if (capacity === hostile.sleepsOneSecond) sleep(1_000)
  if (capacity === hostile.killsItsProcess) process.kill(process.pid, 'SIGKILL')
  return honest(inputs)
}

function allocate(): never {
  const kept: number[][] = []
  for (;;) kept.push(new Array(1_000_000).fill(kept.length))
}

function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}
