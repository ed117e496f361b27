/** Knowledge bases in files, for Node, Bun and Deno; without a file system see `openKnowledgeBase`. */
export { type KnowledgeBaseFile, openKnowledgeBaseFile } from './kb/open-knowledge-base-file.js'
export { readKnowledgeRecords } from './kb/read-knowledge-records.js'
