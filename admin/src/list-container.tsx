import { Container } from "@medusajs/ui"
import type { ReactNode } from "react"

/**
 * The box around a list. The dashboard's table keeps a row free for the chosen
 * filters even when there are none; an empty bar looks like a fault, so it
 * stands there only when something is in it.
 */
export const ListContainer = ({ children }: { children: ReactNode }) => (
  <Container className="divide-y p-0 [&_.overflow-x-auto:has(>div:only-child:empty)]:hidden">
    {children}
  </Container>
)
