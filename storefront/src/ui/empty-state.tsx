import { Container, Text } from "@medusajs/ui"
import type { PropsWithChildren } from "react"

type EmptyStateProps = PropsWithChildren<{ title: string; hint?: string }>

/** Nothing to show, why, and what to do about it. */
export const EmptyState = ({ title, hint, children }: EmptyStateProps) => (
  <Container className="flex flex-col items-center gap-3 px-6 py-12 text-center">
    <Text weight="plus">{title}</Text>
    {hint && (
      <Text size="small" className="text-ui-fg-subtle">
        {hint}
      </Text>
    )}
    {children}
  </Container>
)
