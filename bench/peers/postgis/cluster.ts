import { type ExecFileSyncOptions, execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, chownSync, existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { newFolder } from '../../inputFolder'

/** A PostgreSQL of our own, heard only through a socket in its folder, gone when closed. */
export interface Cluster {
  /** Runs SQL (with psql's own commands) in `workFolder` and gives what it prints. Fails on the first error. */
  run(sql: string, workFolder: string): string
  close(): void
}

const DEBIAN_ROOT = '/usr/lib/postgresql'

/** The folder with `initdb` of the newest PostgreSQL that has PostGIS; null where there is none. */
export function findPostgis(): string | null {
  const versions = existsSync(DEBIAN_ROOT)
    ? readdirSync(DEBIAN_ROOT).sort((a, b) => Number(b) - Number(a))
    : []
  const has = (version: string) =>
    existsSync(join(DEBIAN_ROOT, version, 'bin/initdb')) &&
    existsSync(join(DEBIAN_ROOT, version, 'lib/postgis-3.so'))
  const newest = versions.find(has)
  return newest === undefined ? null : join(DEBIAN_ROOT, newest, 'bin')
}

/** One process, memory as for one user, nothing kept for after a power cut. */
const SETTINGS = [
  'fsync=off',
  'shared_buffers=1GB',
  'work_mem=256MB',
  'maintenance_work_mem=512MB',
  'max_parallel_workers_per_gather=0',
  'jit=off',
]

const IS_ROOT = process.getuid?.() === 0
const AS_POSTGRES = ['-u', 'postgres', '--']

/** PostgreSQL refuses to run as root: Debian's user `postgres` runs it then. */
function runUnprivileged(program: string, args: readonly string[]): void {
  const options: ExecFileSyncOptions = { stdio: ['ignore', 'ignore', 'inherit'] }
  if (IS_ROOT) execFileSync('runuser', [...AS_POSTGRES, program, ...args], options)
  else execFileSync(program, args, options)
}

function giveToPostgres(folder: string): void {
  chmodSync(folder, 0o700)
  if (!IS_ROOT) return
  const [user, group] = ['-u', '-g'].map((flag) => Number(execFileSync('id', [flag, 'postgres'])))
  chownSync(folder, user!, group!)
}

export function startCluster(bin: string): Cluster {
  const folder = newFolder()
  giveToPostgres(folder.path)
  const data = join(folder.path, 'data')
  const settings = SETTINGS.map((setting) => `-c ${setting}`).join(' ')
  const socketOnly = `-k ${folder.path} -c listen_addresses='' ${settings}`
  runUnprivileged(join(bin, 'initdb'), ['-D', data, '-U', 'postgres', '-A', 'trust', '--no-sync'])
  const log = join(folder.path, 'log')
  runUnprivileged(join(bin, 'pg_ctl'), ['-D', data, '-w', '-l', log, '-o', socketOnly, 'start'])

  function close(): void {
    process.off('exit', close)
    runUnprivileged(join(bin, 'pg_ctl'), ['-D', data, '-m', 'immediate', 'stop'])
    folder.remove()
  }
  // Before the folder goes.
  process.prependOnceListener('exit', close)

  return {
    close,
    run(sql, workFolder) {
      const connection = ['-h', folder.path, '-U', 'postgres', '-d', 'postgres']
      const { status, stdout, stderr } = spawnSync(
        join(bin, 'psql'),
        [...connection, '-X', '-q', '-A', '-t', '-v', 'ON_ERROR_STOP=1', '-f', '-'],
        { input: sql, cwd: workFolder, encoding: 'utf8', maxBuffer: 2 ** 30 },
      )
      if (status !== 0) throw new Error(`psql: ${stderr}`)
      return stdout
    },
  }
}
