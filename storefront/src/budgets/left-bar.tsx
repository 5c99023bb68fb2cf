import { clx } from "@medusajs/ui"

/** How much of an amount is left; the words stand beside it. */
export const LeftBar = ({ left, amount }: { left: string; amount: string }) => {
  const share = Number(amount) > 0 ? Number(left) / Number(amount) : 0
  const shown = Math.min(Math.max(share, 0), 1)
  return (
    <div
      aria-hidden
      className="bg-ui-bg-component-pressed h-1.5 w-full overflow-hidden rounded-full"
    >
      <div
        className={clx(
          "h-full rounded-full",
          share > 0.2 ? "bg-ui-tag-green-icon" : "bg-ui-tag-orange-icon"
        )}
        style={{ width: `${shown * 100}%` }}
      />
    </div>
  )
}
