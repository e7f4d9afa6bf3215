import { colours, partColours } from './colours.ts'
import { Drawing, type DrawingProps } from './drawing.tsx'
import type { HeatData } from './heat-data.ts'
import { Mark } from './marks.tsx'
import { lineHeight, textWidth, widestOf, wrapped } from './text-width.ts'
import { round, Words } from './words.tsx'

const rowHeight = 22
const baseline = 15
/** Heads that stand upright take no more than this. */
const uprightHeight = 120
const gap = 8
/** Text stays readable on the strongest. */
const strongest = 0.4
/** Names of rows take no more of the width. */
const nameShare = 0.4

/** A cell for each place: the better, the stronger. */
export function HeatTable({ data, width, onOpen }: DrawingProps<HeatData>) {
  const { columns, rows } = data
  const names = rows.map(({ name }) => name)
  const left = Math.min(Math.ceil(widestOf(names)) + gap, Math.floor(width * nameShare))
  const cellWidth = (width - left) / Math.max(1, columns.length)
  // A word that is wider than its column would be cut in pieces: then all heads stand upright.
  const isUpright = widestOf(columns.flatMap((column) => column.split(' '))) > cellWidth - 4
  const heads = columns.map((column) => wrapped(column, isUpright ? uprightHeight : cellWidth - 4))
  const upright = Math.min(uprightHeight, Math.ceil(widestOf(heads.flat()))) + gap
  const top = isUpright ? upright : Math.max(1, ...heads.map((lines) => lines.length)) * lineHeight + 4
  const all = rows.flatMap(({ cells }) => cells.map(({ name }) => name))
  return (
    <Drawing width={width} height={top + rows.length * rowHeight} names={all} onOpen={onOpen} isTold>
      {heads.map((lines, i) =>
        isUpright ? (
          <g
            key={columns[i]}
            transform={`translate(${round(left + (i + 0.5) * cellWidth)} ${top - gap / 2}) rotate(-90)`}
          >
            <Words x={0} y={4 - ((lines.length - 1) * lineHeight) / 2} lines={lines} fill={colours.soft} />
          </g>
        ) : (
          <Words
            key={columns[i]}
            x={left + (i + 0.5) * cellWidth}
            y={12}
            lines={lines}
            anchor="middle"
            fill={colours.soft}
          />
        ),
      )}
      {rows.map(({ name, cells }, r) => {
        const y = top + r * rowHeight
        return (
          <g key={name}>
            <Words
              x={left - gap}
              y={y + baseline}
              lines={wrapped(name, left - gap).slice(0, 1)}
              anchor="end"
            />
            {cells.map((cell, i) => (
              <Mark key={columns[i]} index={r * columns.length + i} name={cell.name}>
                <rect
                  x={round(left + i * cellWidth)}
                  y={y}
                  width={round(cellWidth - 1)}
                  height={rowHeight - 1}
                  fill={cell.rank === undefined ? colours.sunk : partColours.feedstock}
                  fillOpacity={cell.rank === undefined ? undefined : round(strongest * cell.rank * 10) / 10}
                />
                {textWidth(cell.text) < cellWidth && (
                  <Words
                    x={left + (i + 0.5) * cellWidth}
                    y={y + baseline}
                    lines={[cell.text]}
                    anchor="middle"
                    fill={cell.rank === undefined ? colours.soft : colours.ink}
                  />
                )}
              </Mark>
            ))}
          </g>
        )
      })}
    </Drawing>
  )
}
