/** Tables with nothing of a person, or with what is kept for a short time or against abuse. */
export const tablesOfNobody: Readonly<Record<string, string>> = {
  applied_migrations: 'of the installation',
  kysely_migration: 'of the installation',
  kysely_migration_lock: 'of the installation',
  installation: 'of the installation',
  reference_editions: 'of everybody',
  reference_data_changes: 'of everybody',
  datum_doubts: 'of everybody, written by administrators',
  storage: 'how many bytes there are',
  case_table_parts: 'GET /case-tables/{id}/results',
  study_batches: 'GET /studies/{id}/samples',
  refresh_tokens: 'secrets',
  mail_tokens: 'secrets, for a day',
  project_invitations: 'for a week, and their owner’s',
  scenario_presence: 'for a minute',
  project_offers: 'for two weeks; whoever it is made to has it by mail',
  mails: 'sent to the person, and then gone',
  idempotency_keys: 'answers that they have had, for a day',
  sign_in_attempts: 'against abuse, for an hour',
}

/** What stands at a path of keys with dots between them. */
export const valueAtPath = (node: unknown, path: string): unknown =>
  path.split('.').reduce((part: unknown, key) => (part as Record<string, unknown> | undefined)?.[key], node)
