import type { Database } from '../../src/server/database/database.ts'
import { deletions } from '../../src/server/tidying/deletions.ts'

/** Has everything deleted that belongs to nobody any more, as a worker does in the background. */
export async function tidyUp(database: Database): Promise<void> {
  for (const deletion of deletions) while ((await deletion(database)) > 0);
}
