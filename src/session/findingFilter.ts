import type { Severity } from '../checks/finding'
import type { LayerKind } from '../province/dataset'

/** Which lines the list "Cần xem" shows; null keeps all. */
export interface FindingFilter {
  readonly severity: Severity | null
  readonly layer: LayerKind | null
  /** A kind of finding, or of what was said of a file: "outside", "file-missing-coordinates-rejected". */
  readonly kind: string | null
}

export const ALL_FINDINGS: FindingFilter = { severity: null, layer: null, kind: null }
