import { Text } from "@medusajs/ui"
import type { Activity } from "./activity-api"
import { useActivityWords } from "./use-activity-words"

type ActivityChangesProps = {
  activity: Activity
  names: Record<string, string>
}

/** The changed fields of an entry, each as it was and as it is. */
export const ActivityChanges = ({
  activity: { before, after },
  names,
}: ActivityChangesProps) => {
  const { field, value } = useActivityWords()
  return (
    <dl className="flex flex-col gap-0.5">
      {Object.keys({ ...before, ...after }).map((name) => (
        <div key={name} className="flex flex-wrap gap-x-1.5">
          <Text as="span" size="small" className="text-ui-fg-muted" asChild>
            <dt>{field(name)}</dt>
          </Text>
          <Text as="span" size="small" className="min-w-0 break-words" asChild>
            <dd>
              {[before, after]
                .filter((fields) => fields !== null)
                .map((fields) => value(name, fields[name], names))
                .join(" → ")}
            </dd>
          </Text>
        </div>
      ))}
    </dl>
  )
}
