import { ActionMenu, type ActionGroup } from "@medusajs/dashboard/components"
import { Container, Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"

/** A box of a detail page: heading, what stands beside it, and its rows. */
export const Section = ({
  title,
  subtitle,
  level = "h2",
  aside,
  actions = [],
  children,
}: {
  title: string
  subtitle?: string
  level?: "h1" | "h2"
  aside?: ReactNode
  actions?: ActionGroup[]
  children?: ReactNode
}) => (
  <Container className="divide-y p-0">
    <div className="flex items-center justify-between gap-x-4 px-6 py-4">
      <div className="min-w-0">
        {/* The name of the page itself is not cut off, on a phone neither. */}
        <Heading
          level={level}
          className={level === "h1" ? "break-words" : "truncate"}
        >
          {title}
        </Heading>
        {subtitle && (
          <Text size="small" className="text-ui-fg-subtle">
            {subtitle}
          </Text>
        )}
      </div>
      <div className="flex shrink-0 items-center gap-x-4">
        {aside}
        {actions.some((group) => group.actions.length > 0) && (
          <ActionMenu groups={actions} />
        )}
      </div>
    </div>
    {children}
  </Container>
)

/** The sentence of a section that has nothing to show yet. */
export const EmptyRow = ({ children }: { children: ReactNode }) => (
  <div className="px-6 py-6">
    <Text size="small" className="text-ui-fg-muted text-center">
      {children}
    </Text>
  </div>
)
