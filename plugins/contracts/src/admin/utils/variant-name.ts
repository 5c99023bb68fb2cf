import type { AdminContractPrice } from "../../types"

/** What an article is called: product and variant. */
export const variantName = ({
  variant,
  variant_id,
}: Pick<AdminContractPrice, "variant" | "variant_id">): string =>
  [variant?.product?.title, variant?.title].filter(Boolean).join(" · ") ||
  (variant_id ?? "–")
