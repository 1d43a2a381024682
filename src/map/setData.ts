import type { GeoJSONSource, LibraryMap } from './maplibre'
import type { SourceName } from './sources'

/** Replaces what a source holds. The library answers when it is on screen; nobody waits for that. */
export function setData(gl: LibraryMap, name: SourceName, data: GeoJSON.FeatureCollection): void {
  void gl.getSource<GeoJSONSource>(name)?.setData(data)
}
