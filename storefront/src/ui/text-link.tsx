import { clx } from "@medusajs/ui"
import { Link, type LinkProps } from "react-router-dom"

/** A link inside text or a table. */
export const TextLink = ({ className, ...link }: LinkProps) => (
  <Link
    {...link}
    className={clx(
      "text-ui-fg-interactive hover:text-ui-fg-interactive-hover underline-offset-2 hover:underline",
      className
    )}
  />
)
