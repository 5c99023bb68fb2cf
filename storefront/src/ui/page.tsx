import { clx } from "@medusajs/ui"
import {
  useEffect,
  useRef,
  type PropsWithChildren,
  type ReactNode,
} from "react"
import { useLocation } from "react-router-dom"
import { useStoreName } from "../app/use-store-name"

type PageProps = PropsWithChildren<{
  title: string
  /** Beside the title: what can be done with the whole page. */
  actions?: ReactNode
  /** A form or a message rather than a list. */
  narrow?: boolean
}>

/** react-router's key of the address that a visit starts with. */
const FIRST_LOCATION = "default"

/** A page with its one main heading, which is also the document's title. */
export const Page = ({ title, actions, narrow, children }: PageProps) => {
  const storeName = useStoreName()
  const { key } = useLocation()
  const heading = useRef<HTMLHeadingElement>(null)

  useEffect(() => {
    document.title = `${title} – ${storeName}`
  }, [title, storeName])

  // The first page of a visit leaves the focus where the browser puts it.
  useEffect(() => {
    if (key !== FIRST_LOCATION) {
      heading.current?.focus({ preventScroll: true })
    }
    // Not on later changes of the address: those are the same page.
  }, [])

  return (
    <div
      className={clx("mx-auto flex w-full flex-col gap-4", {
        "max-w-md": narrow,
      })}
    >
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h1
          ref={heading}
          tabIndex={-1}
          className="h1-core break-words font-sans font-medium"
        >
          {title}
        </h1>
        {actions}
      </div>
      {children}
    </div>
  )
}
