import { clx } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useFormats } from "../i18n/use-formats"
import { QueryView } from "../ui/query-view"
import {
  fetchPriceExplanation,
  type PriceCandidate,
} from "./price-explanation-api"
import { useRegion } from "./use-region"

type WhyThisPriceProps = {
  product_id: string
  variant_id: string
  /** In base units; null while none can be read. */
  quantity: number | null
}

const holds = ({ outcome }: PriceCandidate): boolean => outcome === "holds"

/** Every price that may hold, the one that does first, in the buyer's words. */
export const WhyThisPrice = ({
  product_id,
  variant_id,
  quantity,
}: WhyThisPriceProps) => {
  const { t } = useTranslation()
  const { price, percent } = useFormats()
  const region_id = useRegion()?.id
  const [isOpen, setOpen] = useState(false)
  const query = useQuery({
    queryKey: ["price-explanation", variant_id, quantity, region_id],
    queryFn: () =>
      fetchPriceExplanation({
        ...{ product_id, variant_id },
        quantity: quantity ?? 1,
        region_id: region_id as string,
      }),
    enabled: isOpen && Boolean(region_id),
  })

  const nameOf = ({ kind, contract, rate, promise }: PriceCandidate): string =>
    t(`price.why.kinds.${kind}${contract ? "OfContract" : ""}`, {
      number: contract?.number,
      percent: rate && percent(rate.percent),
      target: rate?.target_name ?? t("price.why.everything"),
      reference: promise?.reference_label ?? "",
    })

  return (
    <details
      className="txt-small"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary className="text-ui-fg-interactive focus-visible:shadow-borders-focus w-fit cursor-pointer rounded outline-none">
        {t("price.why.ask")}
      </summary>
      {isOpen && (
        <QueryView query={query} lines={2}>
          {({ candidates, currency_code }) => (
            <ul className="mt-2 flex flex-col gap-2">
              {[...candidates]
                .sort((a, b) => Number(holds(b)) - Number(holds(a)))
                .map((candidate, at) => (
                  <li
                    key={at}
                    className={clx("max-w-md", {
                      "text-ui-fg-subtle": !holds(candidate),
                    })}
                  >
                    <div className="flex justify-between gap-4">
                      <span>{nameOf(candidate)}</span>
                      <span className="whitespace-nowrap">
                        {price(candidate.amount, currency_code)}
                      </span>
                    </div>
                    <div className="txt-xsmall text-ui-fg-muted">
                      {t(`price.why.outcomes.${candidate.outcome}`)}
                    </div>
                  </li>
                ))}
            </ul>
          )}
        </QueryView>
      )}
    </details>
  )
}
