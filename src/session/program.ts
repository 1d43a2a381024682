/** Name and version that exports carry; a test holds the version against package.json. */
export const PROGRAM = { name: 'Điểm Sóng', version: '0.1.0' } as const
