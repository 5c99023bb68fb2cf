import { useId, type ComponentProps } from "react"

type CheckFieldProps = Omit<ComponentProps<"input">, "type"> & {
  label: string
}

/** A box to tick, with its label beside it. The browser's own, as all fields of forms here. */
export const CheckField = ({ label, id, ...input }: CheckFieldProps) => {
  const ownId = useId()
  return (
    <div className="flex items-center gap-2">
      <input
        {...input}
        type="checkbox"
        id={id ?? ownId}
        className="accent-ui-fg-interactive focus-visible:shadow-borders-focus h-4 w-4 shrink-0 rounded outline-none"
      />
      <label htmlFor={id ?? ownId} className="txt-small">
        {label}
      </label>
    </div>
  )
}
