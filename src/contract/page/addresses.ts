/**
 * Addresses of the page, as its router writes them: `$name` stands for one segment. The server answers each with the page; every other
 * address is the API's or unknown, so that a slip in the address of a request is never answered with HTML.
 */
export const pageAddresses = [
  '/',
  '/try/$pathway',
  '/sign-in',
  '/sign-up',
  '/forgot-password',
  '/verify-email',
  '/reset-password',
  '/join',
  '/projects',
  '/projects/$id/library',
  '/projects/$id/links',
  '/projects/$id/assumptions',
  '/library',
  '/import',
  '/scenarios/$id',
  '/scenarios/$id/history',
  '/scenarios/$id/assumptions',
  '/scenarios/$id/links',
  '/calculations/$id',
  '/s/$link',
  '/compare',
  '/questions',
  '/data',
  '/data/corsia',
  '/data/policies',
  '/data/literature',
  '/data/feedstock-availability',
  '/data/eligibility-rules',
  '/data/us-states',
  '/data/energy-prices',
  '/data/cost-index',
  '/data/exchange-rates',
  '/data/price-indices',
  '/data/$edition',
  '/data/$edition/changes',
  '/data/$edition/$table',
  '/data/$edition/$table/$row',
  '/validation',
  '/validation/$case',
  '/validation/$case/try',
  '/account',
  '/admin/users',
  '/admin/editions',
  '/admin/mailbox',
  '/admin/audit',
  '/help/keys',
] as const

/** Those that hold a secret: nobody keeps them or finds them by searching. */
export const secretAddresses: readonly PageAddress[] = ['/s/$link']

export type PageAddress = (typeof pageAddresses)[number]
