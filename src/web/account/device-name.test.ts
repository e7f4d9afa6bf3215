import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deviceName } from './device-name.ts'

test('a device is named by its browser and system', () => {
  const webkit = 'AppleWebKit/537.36 (KHTML, like Gecko)'
  const named = {
    [`Mozilla/5.0 (X11; Linux x86_64) ${webkit} Chrome/156.0.0.0 Safari/537.36`]: 'Chrome, Linux',
    [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${webkit} Chrome/156.0 Safari/537.36 Edg/156.0`]:
      'Edge, Windows',
    'Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0': 'Firefox, Android',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 Version/19.0 Safari/604.1':
      'Safari, iPhone',
  }
  for (const [userAgent, name] of Object.entries(named)) assert.equal(deviceName(userAgent), name)
})

test('what is no browser keeps its own words', () => {
  assert.equal(deviceName('curl/8.5.0'), 'curl/8.5.0')
})
