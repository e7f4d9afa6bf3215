/** Colours that keep their contrast on white and on near-black. */
export const style = `
:root {
  color-scheme: light dark;
  --paper: #fcfcfb; --card: #ffffff; --ink: #1c1e21; --quiet: #62676e; --line: #e2e4e8; --ramp: #eef1f5;
  --p50: #1f77b4; --p95: #c26a00; --p99: #b3261e; --good: #1a7f37; --bad: #b3261e;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #15171a; --card: #1d2024; --ink: #e8eaed; --quiet: #9aa0a8; --line: #343940; --ramp: #262b31;
    --p50: #6db3e8; --p95: #f0a64a; --p99: #f2847c; --good: #57c274; --bad: #f2847c;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 24px; max-width: 1200px; background: var(--paper); color: var(--ink);
  font: 15px/1.5 system-ui, "Segoe UI", "DejaVu Sans", sans-serif;
}
h1 { font-size: 1.6rem; margin: 0 0 8px; }
h2 { font-size: 1.15rem; margin: 32px 0 12px; }
h3 { font-size: 1rem; margin: 0 0 4px; }
p { margin: 4px 0; }
.quiet { color: var(--quiet); }
.passed, .failed { font-size: 0.9rem; padding: 2px 10px; border: 1px solid; border-radius: 999px; vertical-align: middle; }
.passed { color: var(--good); }
.failed { color: var(--bad); }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { padding: 6px 10px; text-align: right; border-bottom: 1px solid var(--line); white-space: nowrap; }
thead th { color: var(--quiet); font-weight: 500; }
tbody th { text-align: left; font-weight: 500; }
tbody tr:last-child > * { font-weight: 700; border-bottom: 0; }
article { background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: 12px 16px; margin: 12px 0; }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 420px), 1fr)); gap: 8px 24px; }
svg { width: 100%; height: auto; display: block; }
svg text { fill: var(--quiet); font-size: 11px; }
.grid { stroke: var(--line); }
.ramp { fill: var(--ramp); }
.line { fill: none; stroke-width: 1.8; stroke-linejoin: round; }
path.p50 { stroke: var(--p50); } path.p95 { stroke: var(--p95); } path.p99 { stroke: var(--p99); }
.distribution { stroke: var(--p50); }
.mark { fill: var(--card); stroke: var(--p50); stroke-width: 1.8; }
.legend span { margin-right: 16px; }
.legend .p50, .legend .p95, .legend .p99 { font-weight: 600; }
.legend .p50 { color: var(--p50); } .legend .p95 { color: var(--p95); } .legend .p99 { color: var(--p99); }
dl { display: grid; grid-template-columns: minmax(140px, max-content) 1fr; gap: 6px 20px; margin: 0; }
dt { color: var(--quiet); }
dd { margin: 0; overflow-wrap: anywhere; }
ul { margin: 0; padding-left: 20px; }
@media (max-width: 600px) { dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: 8px; } }
`
