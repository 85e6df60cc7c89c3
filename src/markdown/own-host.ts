/** A host that no page can mean: what lies there after links were resolved is on this site. */
export const ownHost = 'https://own-site.invalid/'
