export const texts = {
  unreached: 'The server cannot be reached.',
  failed: 'The server failed to answer.',
  noEdition: 'The server has no reference data.',
}
