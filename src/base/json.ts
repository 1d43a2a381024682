/** What JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }
/** Properties of a file that we do not know: kept, and written back as they were. */
export type ExtraProperties = { readonly [key: string]: Json }
