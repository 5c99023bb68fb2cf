import { createRoot } from "react-dom/client"
import { App } from "./app/app"
import { loadConfig } from "./app/config"
import { StartFailure } from "./app/start-failure"
import { startStoreClient } from "./app/store-client"
import { startI18n } from "./i18n/start-i18n"
import "./ui/styles.css"

const start = async (): Promise<void> => {
  const root = createRoot(document.getElementById("root") as HTMLElement)
  await startI18n()
  try {
    startStoreClient(await loadConfig())
    root.render(<App />)
  } catch (error) {
    root.render(<StartFailure error={error} />)
  }
}

void start()
