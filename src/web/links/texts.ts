export const texts = {
  goneTitle: 'Link not opened',
  gone: 'This link cannot be opened',
  goneWhy:
    'It has expired, it was revoked, or a part of it is missing. Ask whoever gave it to you for another one.',
  start: 'What SAFAPAC is',
  shared: 'A shared result',
  failed: 'The shared result cannot be shown.',
  fixed: (when: string) =>
    `Somebody shares this result with you. It was calculated ${when} and does not change.`,
  latest: (when: string) =>
    `Somebody shares the latest result of this plant with you. It was calculated ${when}; once there is a newer one, this link shows that.`,
  notExplained: (engine: string) =>
    `The engine ${engine} calculated this result. The one of today gives other numbers, so that it cannot say why.`,
  results: 'Results',
  files: 'Files',
  filesAbout: 'What is shown here, for other programs.',
  bundle: 'Bundle (JSON)',
  table: 'All numbers (CSV)',
  years: 'Years (CSV)',
  parquet: 'All numbers (Parquet)',
  about: 'What this rests on',
  calculated: 'Calculated',
  engine: 'Engine',
  edition: 'Reference data',
  level: 'Level',
  levelAbout: (level: string) =>
    level === 'ROADSHOW'
      ? `${level}: every number is shown`
      : `${level}: what it does not include is left out`,
  until: 'This link ends',
  hash: 'Hash',
  hashAbout: 'A report or a bundle of the same result for this level says the same hash.',
  citation: (name: string, edition: string) => `${name}, reference data ${edition}`,

  linksOf: (name: string) => `Links to ${name}`,
  linksAbout:
    'Whoever has the address of a link reads one result without an account, and nothing else. What is listed can still be opened.',
  linksFailed: 'The links cannot be shown.',
  share: 'Share',
  none: 'There are none. Share a result, and its link is listed here.',
  label: 'For',
  noLabel: 'no name',
  shows: 'Shows',
  oneResult: 'a kept result',
  latestResult: 'the latest result',
  filesToo: 'with files',
  ends: 'Ends',
  lastOpened: 'Last opened',
  never: 'never',
  action: 'Action',
  revoke: 'Revoke',
  revokeOf: (name: string) => `Revoke ${name}`,
  revokeTitle: (name: string) => `Revoke the link “${name}”?`,
  revokeAbout: 'Nobody can open it any more, at once and for good. Another link can be made.',
  keep: 'Keep it',
  revoked: (name: string) => `The link “${name}” is revoked.`,
}
