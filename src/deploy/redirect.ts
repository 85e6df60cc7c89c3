/** An older address and where it leads, both as the host sees them, with the site's path prefix. */
export type Redirect = { from: string; to: string }
