/**
 * What a browser has besides pages and does on each window: two pages of its own for the box of addresses, which take half of
 * the time of a short test. The others are what the driver switches off, since the last list is the one that counts.
 */
const leftOut = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AimEnabled',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
]

export const browserArguments: readonly string[] = [
  '--no-sandbox',
  `--disable-features=${leftOut.join(',')}`,
  // Letters have their own widths, as with a person; the headless shell alone would give them whole pixels.
  '--font-render-hinting=none',
]
