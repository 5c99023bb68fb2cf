import { Photo } from "@medusajs/icons"
import { clx } from "@medusajs/ui"

type ProductImageProps = { url: string | null | undefined; large?: boolean }

/** A picture of the article; decoration, its name always stands beside it. */
export const ProductImage = ({ url, large }: ProductImageProps) => (
  <div
    className={clx(
      "bg-ui-bg-component text-ui-fg-muted flex shrink-0 items-center justify-center overflow-hidden rounded-md",
      large ? "aspect-square w-full max-w-64" : "h-14 w-14"
    )}
  >
    {url ? (
      <img
        src={url}
        alt=""
        loading="lazy"
        className="h-full w-full object-contain"
      />
    ) : (
      <Photo aria-hidden />
    )}
  </div>
)
