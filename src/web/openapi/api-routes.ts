import { z } from 'zod';
import { answerSchema } from '../../domain/answer.ts';
import { apiTokenSchema } from '../../domain/api-token.ts';
import { conversationSchema, conversationSummarySchema, turnSchema } from '../../domain/conversation.ts';
import { givenFeedbackSchema } from '../../domain/feedback.ts';
import { feedbackCaseSchema, rightAnswerSchema } from '../../domain/feedback-case.ts';
import { reportSummarySchema } from '../../domain/report-record.ts';
import { uploadDecisionSchema, uploadSchema } from '../../domain/upload.ts';
import { saidFeedbackSchema } from '../api/conversation-api.ts';
import { reportAnswerSchema } from '../api/report-answer.ts';
import { askBodySchema, toldAnswerSchema } from '../ask-api.ts';
import { newTokenSchema } from '../people/read-new-token.ts';
import { chatSchema } from '../stream/read-chat.ts';
import type { ApiAnswer, ApiRoute } from './api-route.ts';

const madeTokenSchema = apiTokenSchema.extend({ token: z.string() });
const deletedSchema = z.object({ deleted: z.int().min(0) });
const documentSchema = z.looseObject({ openapi: z.string() });

/** Names under which the document holds schemas that stand in several places, or that readers look for by name. */
export const namedSchemas: Readonly<Record<string, z.ZodType>> = {
  Answer: answerSchema,
  Conversation: conversationSchema,
  ConversationSummary: conversationSummarySchema,
  Turn: turnSchema,
  Feedback: givenFeedbackSchema,
  FeedbackCase: feedbackCaseSchema,
  Report: reportAnswerSchema,
  ReportSummary: reportSummarySchema,
  Token: apiTokenSchema,
  Upload: uploadSchema,
};

const json = (description: string, schema: z.ZodType): ApiAnswer => ({ description, schema });
const files = z.object({ files: z.array(z.file()).min(1) });

/** Every route under /api, once. What each takes and gives is held against the schemas that stand here. */
export const apiRoutes: readonly ApiRoute[] = [
  {
    method: 'get',
    path: '/api/openapi.json',
    summary: 'This document',
    isOpen: true,
    answers: { 200: json('OpenAPI 3.1', documentSchema) },
  },
  {
    method: 'post',
    path: '/api/ask',
    summary: 'Ask a question; the answer comes whole, and is not kept',
    scope: 'ask',
    body: { schema: askBodySchema },
    answers: { 200: json('The answer', toldAnswerSchema) },
  },
  {
    method: 'post',
    path: '/api/chat',
    summary: 'Ask the last question of a chat; the answer comes as the UI message stream of the AI SDK',
    scope: 'ask',
    body: { schema: chatSchema },
    answers: { 200: { description: 'Server-sent events', mediaType: 'text/event-stream' } },
  },
  {
    method: 'get',
    path: '/api/reports',
    summary: 'The reports that you may see',
    scope: 'read',
    query: { council: 'display name of a council: only its reports' },
    answers: { 200: json('By file name', z.array(reportSummarySchema)) },
  },
  {
    method: 'get',
    path: '/api/reports/{id}',
    summary: 'A report with its text and blocks',
    scope: 'read',
    query: { version: 'id of a version; the newest without it', findings: '1: with what was found in it' },
    answers: { 200: json('The report', reportAnswerSchema) },
  },
  {
    method: 'get',
    path: '/api/conversations',
    summary: 'Your conversations of the last 30 days',
    scope: 'ask',
    answers: { 200: json('The last one used first', z.array(conversationSummarySchema)) },
  },
  {
    method: 'delete',
    path: '/api/conversations',
    summary: 'Delete all your conversations',
    scope: 'ask',
    answers: { 200: json('How many they were', deletedSchema) },
  },
  {
    method: 'get',
    path: '/api/conversations/{id}',
    summary: 'A conversation of yours with its turns',
    scope: 'ask',
    answers: { 200: json('Oldest turn first', conversationSchema) },
  },
  {
    method: 'delete',
    path: '/api/conversations/{id}',
    summary: 'Delete a conversation of yours',
    scope: 'ask',
    answers: { 200: json('1, or 0 where there was none', deletedSchema) },
  },
  {
    method: 'post',
    path: '/api/turns/{id}/feedback',
    summary: 'Say what you think of an answer that you were given',
    scope: 'ask',
    body: { schema: saidFeedbackSchema },
    answers: { 200: json('The turn with it', turnSchema) },
  },
  {
    method: 'get',
    path: '/api/feedback',
    summary: 'What readers said of answers that you may see',
    scope: 'feedback',
    role: 'evaluator',
    answers: { 200: json('The newest first', z.array(givenFeedbackSchema)) },
  },
  {
    method: 'post',
    path: '/api/feedback/{turnId}/accept',
    summary: 'Make a case of an eval of what a reader said; the body says what would have been right',
    scope: 'feedback',
    role: 'evaluator',
    body: { schema: rightAnswerSchema, optional: true },
    answers: { 200: json('The case', feedbackCaseSchema) },
  },
  {
    method: 'post',
    path: '/api/uploads',
    summary: 'Upload reports: each is read, and waits to be confirmed',
    scope: 'upload',
    role: 'officer',
    body: { schema: files, mediaType: 'multipart/form-data' },
    answers: { 201: json('The files in their order', z.array(uploadSchema)) },
  },
  {
    method: 'get',
    path: '/api/uploads/{id}',
    summary: 'How far a file that you uploaded is, and what was found in it',
    scope: 'upload',
    role: 'officer',
    answers: { 200: json('The upload', uploadSchema) },
  },
  {
    method: 'post',
    path: '/api/uploads/{id}/confirm',
    summary: 'Say who may see it; it enters the library then',
    scope: 'upload',
    role: 'officer',
    body: { schema: uploadDecisionSchema },
    answers: { 202: json('The upload', uploadSchema) },
  },
  {
    method: 'get',
    path: '/api/tokens',
    summary: 'Your tokens, never the secret itself',
    answers: { 200: json('The newest first', z.array(apiTokenSchema)) },
  },
  {
    method: 'post',
    path: '/api/tokens',
    summary: 'Make a token; its secret is told this once',
    body: { schema: newTokenSchema },
    answers: { 201: json('The token with its secret', madeTokenSchema) },
  },
  {
    method: 'delete',
    path: '/api/tokens/{tokenId}',
    summary: 'Revoke a token of yours',
    answers: { 204: { description: 'It opens nothing any more' } },
  },
];
