export const texts = {
  signIn: 'Sign in',
  signOut: 'Sign out',
  notSignedOut: 'You are still signed in:',
  newVersion: 'A new version is there.',
  reloadForIt: 'Reload for the new version',
}
