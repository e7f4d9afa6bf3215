export const texts = {
  signIn: 'Sign in',
  signOut: 'Sign out',
  notSignedOut: 'You are still signed in:',
}
