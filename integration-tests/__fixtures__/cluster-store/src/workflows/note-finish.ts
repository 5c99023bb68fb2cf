import { contributeToDoor } from "@medusa-b2b/kit/door"
import { note } from "../note"

/** Notes who finished a passage through the door. */
contributeToDoor({
  name: "cluster-store.note",
  finish: ({ run, container }) => note(container, "finish", run.id),
})
