import { messageOf } from '../base/messageOf'

/** Why something could not be kept, or what was kept could not be had. Worded in `panels/words`. */
export type KeepFault =
  /** The browser keeps nothing here: a private window, or storage that was forbidden. */
  | { readonly kind: 'unavailable'; readonly detail: string }
  /** No room is left. */
  | { readonly kind: 'full' }
  /** Another tab holds an older form of the store open. */
  | { readonly kind: 'blocked' }
  /** Kept by a newer version of the program, which alone can read it. */
  | { readonly kind: 'newer' }
  /** What is there is not what was kept. */
  | { readonly kind: 'damaged'; readonly detail: string }
  /** Another tab saved the same project since it was opened here. */
  | { readonly kind: 'overtaken' }
  /** The project is not there any more. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'failed'; readonly detail: string }

/** A fault on its way out of a transaction. */
export class KeepError extends Error {
  readonly fault: KeepFault

  constructor(fault: KeepFault) {
    super(fault.kind)
    this.fault = fault
  }
}

const nameOf = (reason: unknown) =>
  typeof reason === 'object' && reason !== null && 'name' in reason ? String(reason.name) : ''

/** What the browser's refusal means; names are those of Indexed Database API 3.0. */
export function faultOf(reason: unknown): KeepFault {
  if (reason instanceof KeepError) return reason.fault
  switch (nameOf(reason)) {
    case 'QuotaExceededError':
      return { kind: 'full' }
    case 'VersionError':
      return { kind: 'newer' }
    // Firefox in a private window, and Safari where storage is off, say these of the whole store.
    case 'InvalidStateError':
    case 'SecurityError':
    case 'ReferenceError':
      return { kind: 'unavailable', detail: messageOf(reason) }
    default:
      return { kind: 'failed', detail: messageOf(reason) }
  }
}
