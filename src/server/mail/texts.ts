import { sizeText } from '../config/quotas.ts'
import type { Mail } from './outbox.ts'

/** What a mail says. No name is in any of them: whoever registers chooses it, and others would get to read it. */
export type MailText = Omit<Mail, 'to'>

const signature = '-- \nSAFAPAC'

function text(subject: string, ...paragraphs: string[]): MailText {
  return { subject, text: `${[...paragraphs, signature].join('\n\n')}\n` }
}

interface Weighed {
  readonly scenarios: number
  readonly calculations: number
  readonly studies: number
  readonly bytes: number
}

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

const weightText = ({ scenarios, calculations, studies, bytes }: Weighed): string =>
  `${counted(scenarios, 'scenario', 'scenarios')}, ${counted(calculations, 'calculation', 'calculations')}, ` +
  `${counted(studies, 'study', 'studies')} and ${sizeText(bytes)} of what it may store`

const link = (publicUrl: string, page: string, token: string): string =>
  `${publicUrl.replace(/\/+$/, '')}/${page}?token=${token}`

export const mailTexts = {
  verifyEmail: (publicUrl: string, token: string) =>
    text(
      'Confirm your e-mail address',
      'Somebody, probably you, has registered at SAFAPAC with this e-mail address. To confirm that it is yours, open:',
      link(publicUrl, 'verify-email', token),
      'The link works once, for 24 hours. If it was not you, there is nothing to do.',
    ),
  confirmWithPassword: (publicUrl: string, token: string) =>
    text(
      'Confirm your e-mail address and choose your password',
      'Somebody, probably you, has registered at SAFAPAC with this e-mail address more than once. Which of the passwords ' +
        'is yours cannot be told, so choose it now; that also confirms the address. Open:',
      link(publicUrl, 'reset-password', token),
      'The link works once, for one hour. If it was not you, there is nothing to do.',
    ),
  alreadyRegistered: () =>
    text(
      'You have an account already',
      'Somebody, probably you, has tried to register at SAFAPAC with this e-mail address, which has an account already. ' +
        'Nothing has changed. Sign in, or have your password reset if you have forgotten it.',
      'If it was not you, there is nothing to do.',
    ),
  resetPassword: (publicUrl: string, token: string) =>
    text(
      'Set a new password',
      'Somebody, probably you, has forgotten the password of the SAFAPAC account with this e-mail address. ' +
        'To set a new one, open:',
      link(publicUrl, 'reset-password', token),
      'The link works once, for one hour. If it was not you, there is nothing to do: the password is as it was.',
    ),
  passwordChanged: () =>
    text(
      'Your password was changed',
      'The password of your SAFAPAC account has been changed. If that was not you, set a new one at once: ' +
        'ask for it with this e-mail address where you sign in.',
    ),
  confirmNewEmail: (publicUrl: string, token: string) =>
    text(
      'Confirm your new e-mail address',
      'This is to become the e-mail address of a SAFAPAC account. To confirm that it is yours, open:',
      link(publicUrl, 'verify-email', token),
      'The link works once, for 24 hours. If you know nothing of this, there is nothing to do.',
    ),
  invitation: (
    publicUrl: string,
    token: string,
    { by, role, days }: { readonly by: string; readonly role: string; readonly days: number },
  ) =>
    text(
      'You are invited to a project',
      `${by} invites you to work on a project at SAFAPAC, as ${role}. To join, open:`,
      link(publicUrl, 'join', token),
      `Sign in with this e-mail address there. If you have no account yet, register with this address first, and then open the link again. It works once, for ${days} days.`,
      'If you know nothing of this, there is nothing to do.',
    ),
  projectOffered: (
    publicUrl: string,
    projectId: string,
    { by, days, weight }: { readonly by: string; readonly days: number; readonly weight: Weighed },
  ) =>
    text(
      'A project is offered to you',
      `${by} wants to hand a project over to you at SAFAPAC. You would own it: who works on it would be for you to say, and it would count for your account, with ${weightText(weight)}. ${by} would be an editor of it.`,
      'To accept or to decline, open:',
      `${publicUrl.replace(/\/+$/, '')}/projects?people=${projectId}`,
      `Nothing changes before you accept. The offer ends after ${days} days; you may also leave it be.`,
    ),
  offerAccepted: () =>
    text(
      'Your project has another owner',
      'The project that you have offered at SAFAPAC was taken over. It counts for the account of its new owner, and you are an editor of it.',
    ),
  offerDeclined: () =>
    text(
      'Your project stays yours',
      'The project that you have offered at SAFAPAC was not taken over. You own it as before.',
    ),
  studyDone: () =>
    text(
      'Your study is done',
      'The study that you asked for at SAFAPAC is done. Sign in to see it: it is with its scenario.',
      'You get this mail because the study was asked for with a mail at its end.',
    ),
  studyFailed: (reason: string) =>
    text(
      'Your study has failed',
      `The study that you asked for at SAFAPAC has no answer. ${reason}`,
      'You get this mail because the study was asked for with a mail at its end.',
    ),
  mentioned: (publicUrl: string, scenarioId: string) =>
    text(
      'You were mentioned in a comment',
      'Somebody who works on a project with you has mentioned you in a comment at SAFAPAC. To read it, open:',
      `${publicUrl.replace(/\/+$/, '')}/scenarios/${scenarioId}`,
    ),
  newEmailRequested: () =>
    text(
      'Your e-mail address is about to change',
      'Somebody who knows your password has given another e-mail address for your SAFAPAC account. This one holds ' +
        'until the other is confirmed. If it was not you, set a new password at once.',
    ),
}
