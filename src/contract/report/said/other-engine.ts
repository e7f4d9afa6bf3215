import { engineVersion } from '../../../engine/version.ts'
import type { ReportRecord } from './report.ts'

/**
 * Why no input is moved: the outcome is of another engine than the one that would move them, and the two may differ by more
 * than an input does.
 *
 * @returns undefined where both are the same.
 */
export const otherEngine = ({
  engineVersion: by,
}: Pick<ReportRecord, 'engineVersion'>): string | undefined =>
  by === engineVersion
    ? undefined
    : `The numbers are those of engine ${by}. Inputs would be moved by engine ${engineVersion}, which may answer otherwise: calculate the plant again to have this.`
