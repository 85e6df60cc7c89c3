/** Largest picture: 60 megapixels, the largest sensors of press cameras, and 30 MB. */
export const pictureLimits = Object.freeze({ pixels: 60_000_000, bytes: 30_000_000 })
