import type { EffectsAnswer } from '../engine/effects-sweep.ts'
import { sweeps } from '../engine/sweeps.ts'
import type { Document } from '../workspace/document.ts'
import type { OpenCase } from '../workspace/open-case.tsx'
import { sweptInputs } from './swept-inputs.ts'

/**
 * Asks the worker how far inputs move results by a tenth of each.
 *
 * @returns gives it up.
 */
export function askEffects(
  { results, defaults, provenance, level }: OpenCase,
  pointers: readonly string[],
  outputs: readonly string[],
  hear: (answer: EffectsAnswer) => void,
): () => void {
  const inputs = results.get().result?.inputs
  if (!inputs) return () => {}
  const all = sweptInputs(inputs as unknown as Document, { defaults, provenance }, 'tenth')
  const ranges = all.filter(({ pointer }) => pointers.includes(pointer))
  // Where the worker fails the rows stay as they are.
  return sweeps.ask({ kind: 'effects', inputs, level, outputs, ranges }, { answer: hear, failed: () => {} })
}
