import type { EditionAudit } from './audit-schema.ts'
import { checkData, countData } from './data-checks.ts'
import { listData } from './listed-data.ts'
import { checkPathways } from './pathway-audit.ts'
import { findByIdOrName } from './pathway-defaults.ts'
import type { ReferenceData } from './reference-data.ts'

/** Where the plants stand that ICAO's and most other costs are of. */
export const comparisonCountry = 'USA'

/** How many data an edition has from where, and what came of every check that the program makes of them. */
export function auditEdition(data: ReferenceData): EditionAudit {
  const listed = listData(data)
  const country = findByIdOrName(data.countries, comparisonCountry)
  return {
    edition: data.edition.edition,
    published: data.edition.published,
    counts: countData(listed),
    checks: [...checkPathways(data, country?.id ?? 0), ...checkData(listed)],
  }
}
