import { createBrowserRouter } from "react-router-dom"
import { SessionGate } from "../session/session-gate"
import { Layout } from "./layout"
import { NotFoundPage } from "./not-found-page"
import { PAGES } from "./pages"
import { PageFailure } from "./page-failure"

/** Routes of all pages, inside the layout, below the base of the build. */
export const createRouter = () =>
  createBrowserRouter(
    [
      {
        element: <Layout />,
        children: [
          {
            errorElement: <PageFailure />,
            children: [
              ...PAGES.map(({ path, element, access }) => ({
                path,
                element: <SessionGate access={access}>{element}</SessionGate>,
              })),
              { path: "*", element: <NotFoundPage /> },
            ],
          },
        ],
      },
    ],
    { basename: import.meta.env.BASE_URL.replace(/\/$/, "") || "/" }
  )
