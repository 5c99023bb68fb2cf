import type { SnapshotLine } from "@medusa-b2b/kit/rules"

/** What a sentence calls a line. */
export const nameOfLine = ({
  title,
  variant_sku,
}: Pick<SnapshotLine, "title"> & { variant_sku?: unknown }): string =>
  typeof variant_sku === "string" ? `${title} (${variant_sku})` : title
