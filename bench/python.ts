import { spawnSync } from 'node:child_process'

/** `PYTHON` of the environment first; Debian's, which has Debian's packages, even where another comes first on the path. */
const CANDIDATES = [process.env.PYTHON, '/usr/bin/python3', 'python3', 'python']

const MODULES = 'shapely, scipy.spatial, pyproj, numpy'

export const HOW_TO_GET_SHAPELY =
  'apt-get install python3-geopandas python3-scipy, or name a Python that has shapely, scipy and pyproj in PYTHON'

/** A Python that can import Shapely, SciPy and pyproj; null where there is none. */
export function findPython(): string | null {
  const able = (python: string) => spawnSync(python, ['-c', `import ${MODULES}`]).status === 0
  return CANDIDATES.find((python) => python !== undefined && able(python)) ?? null
}
