export {
  filePaperWorkflow,
  filePaperWorkflowId,
} from "./filed-paper/workflows/file-paper"
