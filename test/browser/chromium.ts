import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join, resolve } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

const ROOT = resolve(import.meta.dirname, '../..')
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const FIXED_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

const onPath = () =>
  (process.env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)))

/** A browser of this machine: CHROME_PATH first, then the usual places, then a Playwright download. */
function installedBrowser(): string | null {
  const candidates = [process.env.CHROME_PATH, ...onPath(), ...FIXED_PLACES, chromium.executablePath()]
  return candidates.find((path) => path && existsSync(path)) ?? null
}

const FONTS = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}</dir><cachedir>${folder}/cache</cachedir></fontconfig>
`

interface Unpacked {
  readonly executable: string
  readonly env: Record<string, string>
}

/**
 * The browser inside the npm package @sparticuz/chromium (linux-x64), unpacked once beside the other caches. The package
 * unpacks to the system's temp folder and takes whatever lies there under its name, so a child process is given a temp
 * folder of its own, which is renamed into place: two test runs at once do not disturb each other.
 */
function packagedBrowser(): Unpacked {
  const require = createRequire(import.meta.url)
  const { version } = JSON.parse(
    readFileSync(join(dirname(require.resolve('@sparticuz/chromium')), '../../package.json'), 'utf8'),
  ) as { version: string }
  const home = join(ROOT, `node_modules/.cache/chromium-${version}`)
  if (!existsSync(join(home, 'chromium'))) unpackInto(home)
  const executable = join(home, 'chromium')
  const env: Record<string, string> = {}
  const libraries = { LD_LIBRARY_PATH: join(home, 'al2023/lib') }
  if (spawnSync(executable, ['--version']).status !== 0) Object.assign(env, libraries)
  if (!existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_FILE = join(home, 'fonts.conf')
  return { executable, env }
}

function unpackInto(home: string): void {
  const mine = `${home}.${process.pid}`
  mkdirSync(mine, { recursive: true })
  const script = "import c from '@sparticuz/chromium'; await c.executablePath()"
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: ROOT,
    // The libraries of the package are unpacked only where it believes to be on such a runtime.
    env: { ...process.env, TMPDIR: mine, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' },
    encoding: 'utf8',
  })
  if (run.status !== 0) throw new Error(`No browser found. Set CHROME_PATH to a Chromium. ${run.stderr}`)
  writeFileSync(join(mine, 'fonts.conf'), FONTS(join(home, 'fonts')))
  if (existsSync(home)) rmSync(mine, { recursive: true })
  else renameSync(mine, home)
}

/** A headless Chromium that draws WebGL in software, so that it draws the same on every machine. */
export function launchBrowser(): Promise<Browser> {
  const installed = installedBrowser()
  const { executable, env } = installed ? { executable: installed, env: {} } : packagedBrowser()
  const shellEnv = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  )
  return chromium.launch({
    executablePath: executable,
    chromiumSandbox: false,
    env: { ...Object.fromEntries(shellEnv), ...env },
    args: [
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
      '--ignore-gpu-blocklist',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  })
}
