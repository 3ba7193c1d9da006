import type { PolarAxis } from './polar-words.ts';

/** Opposites in how people and services go about things, and in what they can do. As in `polarAxes`. */
export const mannerAxes: readonly PolarAxis[] = [
  {
    id: 'listen',
    plus: 'listen, listened, heard, heed, act on, acted on, respond to, responsive',
    minus: 'ignore, ignored, unheard, disregard, disregarded, neglect, neglected, dismissed, unresponsive',
  },
  {
    id: 'same',
    plus: 'unchanged, static, =stable, remain the same, remained the same, stayed the same, no change, plateaued, flat',
    minus: 'change, changed',
  },
  {
    id: 'realistic',
    plus: 'realistic, realistically, achievable',
    minus: 'unrealistic, over optimistic, overoptimistic',
  },
  { id: 'trust', plus: 'confident, confidence, trust', minus: 'distrust, mistrust' },
  {
    id: 'ordinary',
    plus: 'regular, regularly, frequent, frequently, routinely',
    minus: 'irregular, irregularly, infrequent, infrequently, =rarely, seldom, sporadic, ad hoc',
  },
  { id: 'visible', plus: 'visible, apparent, =evident', minus: 'invisible, hidden, unseen' },
  {
    id: 'strongTies',
    plus: 'close working, constructive, productive, cooperative, collaborative',
    minus: 'strained, hostile, fractured, adversarial, =broken, unproductive, breakdown',
  },
  {
    id: 'needed',
    plus: 'necessary, essential, =needed, required',
    minus: 'unnecessary, unnecessarily, needless, needlessly',
  },
  {
    id: 'skilled',
    plus: '=experienced, qualified, =trained',
    minus: 'inexperienced, unqualified, untrained',
  },
  {
    id: 'able',
    plus: '=able to, =ability to, capable of, =possible for, =within reach',
    minus:
      '=unable to, inability to, incapable of, =impossible for, =out of reach, =out of their reach, =out of its reach, =beyond reach, =beyond their reach, =beyond its reach',
  },
  { id: 'permit', plus: 'allow, allowed, permit, permitted', minus: 'forbid, forbidden, prohibit, banned' },
  {
    id: 'attention',
    plus: '=focus on, =focuses on, =focused on, =focusing on, =dwell on, =dwells on, =dwelt on, =concentrate on, =concentrates on, =concentrated on, =emphasise, =emphasises, =emphasised, =attend to, =attends to, =attended to, =centre on, =centres on',
    minus:
      '=overlook, =overlooks, =overlooked, =overlooking, =neglects, =neglected, =neglecting, =lose sight of, =loses sight of, =lost sight of, =disregard, =disregards, =disregarded, =pay too little attention to',
  },
];
