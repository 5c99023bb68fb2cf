import { ExclamationCircle, InformationCircle } from "@medusajs/icons"
import { clx, Text } from "@medusajs/ui"
import type { PropsWithChildren } from "react"

type NoticeProps = PropsWithChildren<{ tone: "info" | "warning" | "error" }>

const ICONS = {
  info: "text-ui-tag-blue-icon",
  warning: "text-ui-tag-orange-icon",
  error: "text-ui-tag-red-icon",
}

/** A sentence that the reader should not miss; errors are said at once. */
export const Notice = ({ tone, children }: NoticeProps) => {
  const Icon = tone === "info" ? InformationCircle : ExclamationCircle
  return (
    <div
      role={tone === "error" ? "alert" : undefined}
      className="bg-ui-bg-base shadow-elevation-card-rest flex items-start gap-3 rounded-lg px-4 py-3"
    >
      <Icon className={clx("mt-0.5 shrink-0", ICONS[tone])} aria-hidden />
      <Text as="div" size="small" className="min-w-0 break-words">
        {children}
      </Text>
    </div>
  )
}
