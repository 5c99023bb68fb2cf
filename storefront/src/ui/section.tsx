import { Heading } from "@medusajs/ui"
import { useId, type PropsWithChildren, type ReactNode } from "react"

type SectionProps = PropsWithChildren<{
  title: string
  /** Anchor, so that a message elsewhere can lead here. */
  id?: string
  actions?: ReactNode
}>

/** A titled part of a page. */
export const Section = ({ title, id, actions, children }: SectionProps) => {
  const headingId = useId()
  return (
    <section
      className="shadow-elevation-card-rest bg-ui-bg-base rounded-lg"
      id={id}
      tabIndex={id ? -1 : undefined}
      aria-labelledby={headingId}
    >
      <div className="flex flex-wrap items-center justify-between gap-2 px-4 pb-2 pt-4 sm:px-6">
        <Heading level="h2" id={headingId}>
          {title}
        </Heading>
        {actions}
      </div>
      <div className="px-4 pb-4 sm:px-6">{children}</div>
    </section>
  )
}
