import { Hono } from 'hono';
import { askApi } from '../ask-api.ts';
import { chatApi } from '../stream/chat-api.ts';
import { uploadApi } from '../uploads/upload-api.ts';
import type { WebContext, WebEnv } from '../web-env.ts';
import { conversationApi } from './conversation-api.ts';
import { feedbackApi } from './feedback-api.ts';
import { reportApi } from './report-api.ts';

/** What programs are served under /api, besides their tokens (people/) and what tells of it (openapi/). */
export function apiDoors(web: WebContext, reportFault: (fault: unknown) => void): Hono<WebEnv> {
  return new Hono<WebEnv>()
    .route('/', reportApi(web))
    .route('/', conversationApi(web))
    .route('/', feedbackApi(web))
    .route('/', uploadApi(web))
    .route('/', askApi(web))
    .route('/', chatApi(web, reportFault));
}
