import { ExclamationCircle, InformationCircle } from "@medusajs/icons"
import { clx, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { OpenPoint } from "./open-points"

/** Where the focus goes when an order was refused. */
export const OPEN_POINTS = "open-points"

const goTo = (id: string): void => {
  const field = document.getElementById(id)
  field?.scrollIntoView({ block: "center" })
  field?.focus({ preventScroll: true })
}

/** What still has to be seen to; each leads to the field where that is done. */
export const OpenPointList = ({ points }: { points: OpenPoint[] }) => {
  const { t } = useTranslation()
  return (
    <div
      id={OPEN_POINTS}
      tabIndex={-1}
      aria-live="polite"
      data-testid="open-points"
    >
      {points.length === 0 ? (
        <Text size="small" className="text-ui-tag-green-text">
          {t("checkout.ready")}
        </Text>
      ) : (
        <>
          <Text size="small" weight="plus" className="mb-2">
            {t("checkout.openPoints", { count: points.length })}
          </Text>
          <ul className="flex flex-col gap-2">
            {points.map(({ key, severity, message, target }) => {
              const mild = severity === "warn" || severity === "hold"
              const Icon = mild ? InformationCircle : ExclamationCircle
              return (
                <li key={key} className="flex gap-2">
                  <Icon
                    aria-hidden
                    className={clx(
                      "mt-0.5 shrink-0",
                      mild ? "text-ui-tag-blue-icon" : "text-ui-tag-orange-icon"
                    )}
                  />
                  <div className="txt-small min-w-0">
                    <p className="break-words">{message}</p>
                    {severity === "hold" && (
                      <p className="text-ui-fg-subtle">{t("checkout.held")}</p>
                    )}
                    {target && (
                      <a
                        href={`#${target}`}
                        className="text-ui-fg-interactive hover:underline"
                        onClick={(event) => {
                          event.preventDefault()
                          goTo(target)
                        }}
                      >
                        {t("checkout.goToField")}
                        <span className="sr-only">: {message}</span>
                      </a>
                    )}
                  </div>
                </li>
              )
            })}
          </ul>
        </>
      )}
    </div>
  )
}
