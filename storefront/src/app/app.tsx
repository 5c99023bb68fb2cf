import { QueryClientProvider } from "@tanstack/react-query"
import { Toaster } from "@medusajs/ui"
import { useState } from "react"
import { RouterProvider } from "react-router-dom"
import { SessionProvider } from "../session/session-provider"
import { reportAccessProblem } from "../session/access-problem"
import { AnnouncerProvider } from "../ui/announcer"
import { createQueryClient } from "./query-client"
import { createRouter } from "./router"

/** The app: cache, session, announcements, pages. */
export const App = () => {
  const [queryClient] = useState(() => createQueryClient(reportAccessProblem))
  const [router] = useState(createRouter)
  return (
    <QueryClientProvider client={queryClient}>
      <AnnouncerProvider>
        <SessionProvider>
          <RouterProvider router={router} />
        </SessionProvider>
        <Toaster />
      </AnnouncerProvider>
    </QueryClientProvider>
  )
}
