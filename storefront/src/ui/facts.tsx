import type { ReactNode } from "react"

/** Names and values below each other; empty values are left out. */
export const Facts = ({ facts }: { facts: [string, ReactNode][] }) => (
  <dl className="txt-small grid grid-cols-[fit-content(45%)_minmax(0,1fr)] gap-x-4 gap-y-2">
    {facts
      .filter(([, value]) => value !== null && value !== undefined)
      .map(([name, value]) => (
        <div key={name} className="contents">
          <dt className="text-ui-fg-subtle">{name}</dt>
          <dd className="break-words">{value}</dd>
        </div>
      ))}
  </dl>
)
