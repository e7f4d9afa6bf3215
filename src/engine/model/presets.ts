/** How each convention is set: the words of `conventions` in economic-inputs.ts. */
export const presets = {
  /** Convention C: unlevered, after tax, working capital released, losses carried forward. */
  'convention-c': {
    depreciationBase: 'fixedCapital',
    workingCapital: 'released',
    taxLosses: 'carriedForward',
    carbonPremium: 'applied',
  },
  /** Reproduces what the existing SAFAPAC published in 2025, including that it ignored the premium. */
  'safapac-2025': {
    depreciationBase: 'totalCapital',
    workingCapital: 'kept',
    taxLosses: 'lost',
    carbonPremium: 'ignored',
  },
} as const

export type PresetName = keyof typeof presets

export const defaultPreset: PresetName = 'convention-c'
