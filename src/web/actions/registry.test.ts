import assert from 'node:assert/strict'
import { test } from 'node:test'
import { next } from '../workspace/machine.ts'
import { emptyWorkspace, type Workspace } from '../workspace/state.ts'
import type { Situation } from './action.ts'
import { isPressed, keyName, type Pressed } from './keys.ts'
import { actions, deedOf, deedOfKey } from './registry.ts'

const pointer = '/plant/capacity'

function editedWorkspace(session: Workspace['session'] = 'good'): Workspace {
  const base = { plant: { capacity: { value: 500, unit: 'kt/yr' } } }
  const held = { base, etag: null, conflicts: [], savedAt: null }
  const opened = next(emptyWorkspace(session, true), { kind: 'opened', held, log: [], now: 1 }).state
  const changes = [{ pointer, to: { value: 600, unit: 'kt/yr' } }]
  return next(opened, { kind: 'edited', changes, group: 'g', id: 'a:1', now: 2 }).state
}

const situation = (changes: Partial<Situation> = {}): Situation => ({
  workspace: editedWorkspace(),
  focus: { on: 'nothing' },
  defaultAt: () => ({ value: 500, unit: 'kt/yr' }),
  isWhyOpen: false,
  ...changes,
})

const press = (key: string, more: Partial<Pressed> = {}): Pressed => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...more,
})

test('no two actions have one name or one key', () => {
  assert.equal(new Set(actions.map(({ name }) => name)).size, actions.length)
  const keys = actions.flatMap((action) => action.keys.map((key) => keyName(key, false)))
  assert.equal(new Set(keys).size, keys.length)
})

test('keys do what the list says', () => {
  const deed = (pressed: Pressed, changes?: Partial<Situation>) =>
    deedOfKey(pressed, situation(changes), true)
  assert.deepEqual(deed(press('z', { ctrlKey: true })), { do: 'undo' })
  assert.deepEqual(deed(press('z', { metaKey: true })), { do: 'undo' })
  assert.equal(deed(press('Z', { ctrlKey: true, shiftKey: true })), null)
  assert.deepEqual(deed(press('/')), { do: 'find input' })
  assert.deepEqual(deed(press('?', { shiftKey: true })), { do: 'show keys' })
  assert.deepEqual(deed(press('k', { ctrlKey: true })), { do: 'find anything' })
  assert.deepEqual(deed(press('k')), { do: 'keep result' })
  assert.deepEqual(deed(press('3')), { do: 'view', view: 'carbon' })
  assert.deepEqual(deed(press('s', { ctrlKey: true })), { do: 'say saved' })
  assert.deepEqual(deed(press('Enter'), { focus: { on: 'number', name: 'lcop', text: '1641.03' } }), {
    do: 'open number',
    name: 'lcop',
  })
  assert.deepEqual(
    deed(press('c', { ctrlKey: true }), { focus: { on: 'number', name: 'lcop', text: '1' } }),
    {
      do: 'copy',
      text: '1',
    },
  )
})

test('a letter types in a box, and does nothing where single keys are switched off', () => {
  const focus = { on: 'box', pointer, hasOwnText: false } as const
  assert.equal(deedOfKey(press('k'), situation({ focus }), true), null)
  assert.equal(deedOfKey(press('k'), situation(), false), null)
  assert.deepEqual(deedOfKey(press('z', { ctrlKey: true }), situation({ focus }), false), { do: 'undo' })
})

test('a value is filled down from a box alone', () => {
  const focus = { on: 'box', pointer, hasOwnText: true } as const
  assert.deepEqual(deedOfKey(press('d', { ctrlKey: true }), situation({ focus }), true), { do: 'fill' })
  assert.equal(deedOfKey(press('d', { ctrlKey: true }), situation(), true), null)
})

test('in a box the text is undone before the model', () => {
  const focus = { on: 'box', pointer, hasOwnText: true } as const
  assert.equal(deedOfKey(press('z', { ctrlKey: true }), situation({ focus }), true), null)
})

test('in a box with nothing left to undo no text of another box is undone', () => {
  const workspace = emptyWorkspace('good', true)
  const focus = { on: 'box', pointer, hasOwnText: false } as const
  const nothing = { do: 'nothing' }
  for (const key of [press('z', { ctrlKey: true }), press('y', { ctrlKey: true })])
    assert.deepEqual(deedOfKey(key, situation({ workspace, focus }), true), nothing)
  const search = { on: 'box', hasOwnText: false } as const
  assert.equal(deedOfKey(press('z', { ctrlKey: true }), situation({ workspace, focus: search }), true), null)
})

test('an input is set to its default, unless it has it', () => {
  const reset = actions.find(({ name }) => name === 'reset-input')
  const focus = { on: 'box', pointer, hasOwnText: false } as const
  assert.deepEqual(reset?.perform(situation({ focus })), {
    do: 'edit',
    changes: [{ pointer, to: { value: 500, unit: 'kt/yr' } }],
  })
  assert.equal(reset?.perform(situation({ focus, defaultAt: () => ({ value: 600, unit: 'kt/yr' }) })), null)
  assert.equal(reset?.perform(situation({ focus, defaultAt: () => undefined })), null)
})

test('a menu and a dialog have keys of their own', () => {
  const focus = { on: 'popup' } as const
  for (const key of ['k', 'Escape', '?'])
    assert.equal(deedOfKey(press(key), situation({ focus }), true), null)
  assert.equal(deedOfKey(press('k', { ctrlKey: true }), situation({ focus }), true), null)
})

test('Escape takes back what was typed, then closes, then leaves the table', () => {
  const pressEscape = (focus: Situation['focus'], isWhyOpen: boolean) =>
    deedOfKey(press('Escape'), situation({ focus, isWhyOpen }), true)
  assert.equal(pressEscape({ on: 'box', pointer, hasOwnText: true }, true), null)
  assert.deepEqual(pressEscape({ on: 'box', pointer, hasOwnText: false }, true), { do: 'close why' })
  assert.deepEqual(pressEscape({ on: 'cell' }, true), { do: 'close why' })
  assert.deepEqual(pressEscape({ on: 'cell' }, false), { do: 'leave' })
  assert.equal(pressEscape({ on: 'nothing' }, false), null)
})

test('what needs a plant is not offered without one, nor to a guest what the server would have to keep', () => {
  const names = (workspace: Workspace | null) =>
    actions.filter((action) => deedOf(action, situation({ workspace }))).map(({ name }) => name)
  assert.deepEqual(names(null), ['palette', 'keys'])
  const own = names(editedWorkspace())
  const guests = names(editedWorkspace('guest'))
  assert.deepEqual(
    own.filter((name) => !guests.includes(name)),
    ['compare', 'history', 'assumptions', 'share', 'review', 'baseline'],
  )
})

test('keys are written as they are on the keyboard', () => {
  assert.equal(keyName({ key: 'z', isMain: true, isShift: true }, false), 'Ctrl+Shift+Z')
  assert.equal(keyName({ key: 'z', isMain: true, isShift: true }, true), '⌘⇧Z')
  assert.ok(!isPressed({ key: 'k' }, press('k', { altKey: true })))
})
