import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Scale } from '../src/sample/scales'

export interface Folder {
  readonly path: string
  remove(): void
}

/** A folder of its own in the system's temporary folder, for programs that take files; removed at the latest at the end. */
export function newFolder(): Folder {
  const path = mkdtempSync(join(tmpdir(), 'diem-song-bench-'))
  const remove = () => {
    process.off('exit', remove)
    rmSync(path, { recursive: true, force: true })
  }
  process.once('exit', remove)
  return { path, remove }
}

/** Columns one after the other, as little-endian 64-bit floats: what NumPy reads with `fromfile`. */
export function writeColumns(path: string, ...columns: readonly ArrayLike<number>[]): void {
  writeFileSync(path, Buffer.concat(columns.map((column) => Buffer.from(Float64Array.from(column).buffer))))
}

export function readColumn(path: string): Float64Array {
  const bytes = readFileSync(path)
  return new Float64Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))
}

/**
 * `communes.json`: the coordinates of a GeoJSON MultiPolygon per commune. `stations.f64`: longitudes, latitudes, reaches in
 * km. `villages.f64` and `postal.f64`: longitudes, latitudes.
 */
export function writeInput(folder: string, { communes, stations, villages, postal }: Scale): void {
  writeFileSync(join(folder, 'communes.json'), JSON.stringify(communes))
  writeColumns(join(folder, 'stations.f64'), stations.lon, stations.lat, stations.reachKm)
  writeColumns(join(folder, 'villages.f64'), villages.lon, villages.lat)
  writeColumns(join(folder, 'postal.f64'), postal.lon, postal.lat)
}
