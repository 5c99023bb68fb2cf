export { FiledPaper } from "./filed-paper"
