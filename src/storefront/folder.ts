import path from "node:path"

/** Where the storefront is served. */
export const STOREFRONT_PATH = "/shop"

/** The storefront's build, which `npm run build` makes. */
export const storefrontFolder = (): string =>
  path.join(process.cwd(), "storefront", "dist")
