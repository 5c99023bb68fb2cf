/** Where the demo's store serves its pictures. */
export const PICTURES_PATH = "/pictures"

/**
 * Address of the picture of a category. Without a host, because the same store
 * may be served on another port tomorrow.
 */
export const picturePath = (category: string): string =>
  `${PICTURES_PATH}/${category}.svg`
