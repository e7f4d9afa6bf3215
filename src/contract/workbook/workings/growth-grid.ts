/** How finely 1 + rate is looked at: most closely where rates of plants are. */
const parts: readonly { readonly from: number; readonly to: number; readonly steps: number }[] = [
  { from: -3.5, to: -0.5, steps: 20 },
  { from: -0.5, to: 0, steps: 25 },
  { from: 0, to: 0.5, steps: 35 },
  { from: 0.5, to: 3.5, steps: 20 },
]

/** 1 + rate at which a workbook looks at the net present value, ascending; a rate of zero is one of them. */
export const growthGrid: readonly number[] = [
  ...parts.flatMap(({ from, to, steps }) =>
    Array.from({ length: steps }, (_, i) => 10 ** (from + ((to - from) * i) / steps)),
  ),
  10 ** 3.5,
]
