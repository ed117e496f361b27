export { analyze } from './analysis/analyze.js'
export type {
  AnalyzeAsyncOptions,
  Analyzer,
  AnalyzerOptions,
  CustomOf,
  Limits,
  ModeOfList,
} from './analysis/analyzer-types.js'
export { createAnalyzer } from './analysis/create-analyzer.js'
export { defineExtractor, type ExtractorSpec } from './analysis/define-extractor.js'
export type { AnalyzerPlan, StagePlan } from './analysis/explain-analyzer.js'
export type {
  AnyExtractor,
  Dependency,
  ExtractContext,
  ExtractInputs,
  Extractor,
  InputsOf,
  Mode,
  TypeProblem,
} from './analysis/extractor-types.js'
export { type Mistake, NutgrafError, type NutgrafErrorCode } from './analysis/nutgraf-error.js'
export type { AnalyzeOptions, Locale } from './analysis/stage-settings.js'
export type {
  ArticleAnalysis,
  LinkedEntity,
  Problem,
  ProblemCode,
  StageName,
  StageOutputs,
} from './analysis/types.js'
export type * from './document/types.js'
export type * from './entities/types.js'
export type { ByteSource } from './links/knowledge-base/byte-source.js'
export { createKnowledgeBase } from './links/knowledge-base/create-knowledge-base.js'
export { defaultKnowledgeBase } from './links/knowledge-base/default-knowledge-base.js'
export {
  type EncodeOptions,
  encodeKnowledgeBase,
  type KnowledgeBaseMeta,
} from './links/knowledge-base/encode-knowledge-base.js'
export { ENTITY_TYPES } from './links/knowledge-base/file-format.js'
export {
  KnowledgeBaseError,
  type KnowledgeBaseErrorCode,
} from './links/knowledge-base/knowledge-base-error.js'
export type { Alias, KnowledgeRecord } from './links/knowledge-base/knowledge-record.js'
export { listKnowledgeRecords } from './links/knowledge-base/list-knowledge-records.js'
export { openKnowledgeBase, openKnowledgeBaseSource } from './links/knowledge-base/open-knowledge-base.js'
export { stackKnowledgeBases } from './links/knowledge-base/stack-knowledge-bases.js'
export type * from './links/types.js'
export { formatAmount } from './mentions/amounts/format-amount.js'
export type * from './mentions/amounts/types.js'
export type * from './mentions/dates/types.js'
export type * from './mentions/names/types.js'
export type * from './quotes/types.js'
export {
  type QuoteChange,
  type QuoteStatus,
  type QuoteVerdict,
  type VerifiableArticle,
  verifyQuote,
} from './quotes/verify/verify-quote.js'
