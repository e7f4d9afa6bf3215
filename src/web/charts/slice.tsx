import { round } from './words.tsx'

interface SliceProps {
  middle: number
  width: number
  top: number
  height: number
}

/** The part of a drawing that belongs to one mark, as high as the drawing: it is pointed at with ease. */
export function Slice({ middle, width, top, height }: SliceProps) {
  return (
    <rect x={round(middle - width / 2)} y={top} width={round(width)} height={height} fill="transparent" />
  )
}
