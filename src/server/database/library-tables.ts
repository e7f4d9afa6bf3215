import type { Generated, GeneratedAlways } from 'kysely'
import type { LibraryKind } from '../../contract/library/library-kinds.ts'
import type { CreatedAt, Json } from './column-types.ts'

export interface LibraryItems {
  id: Generated<string>
  project_id: string | null
  user_id: string
  kind: LibraryKind
  name: string
  body: Json
  source: string
  link: string | null
  note: string | null
  revision: Generated<number>
  changed_by: string
  created_at: CreatedAt
  updated_at: Generated<Date>
  bytes: GeneratedAlways<number>
}
