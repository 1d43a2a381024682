declare const brand: unique symbol

/**
 * A value of type `T` that only the constructor beside its type may make:
 * the compiler then refuses a commune for a village and kilometres for a share.
 */
export type Branded<T, Name extends string> = T & { readonly [brand]: Name }
