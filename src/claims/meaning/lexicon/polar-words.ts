/** Words on one line of meaning: those of its one end, and those of the other. */
export interface PolarAxis {
  id: string;
  /** True where the ends are directions: more and less, better and worse. */
  direction?: true;
  plus: string;
  minus: string;
}

/**
 * Opposites of the field. Commas part words and phrases; a word stands for all its forms unless "=" holds it to the one written. "Not" turns
 * a word to the other end, so that "not safe" and "unsafe" meet.
 */
export const polarAxes: readonly PolarAxis[] = [
  {
    id: 'amount',
    direction: true,
    plus: '=more, higher than, more than, greater than, rose, rise, =rising, risen, increase, =grew, =grow, =grows, =grown, =growing, growth, climb, upward, =longer, go up, went up, gone up, going up, up from, =up to, lengthen, doubled, trebled, tripled, expand, expansion, surge, soar, jump, =gained, =escalated, escalating, =widened, widening, =widen, on the up, edged up, crept up, going up',
    minus:
      '=fewer, =less, lower than, less than, fewer than, fell, fall, =falls, =fallen, =falling, decline, decrease, drop, reduce, reduction, shrank, shrink, shrunk, downward, =down to, shorten, go down, went down, gone down, going down, came down, come down, down from, =halved, contract by, cut by, slump, plummet, =shorter, =narrowed, narrowing, =narrow, lessen, =lessened, dip, dipped, fewer than before, less than before, =eased, =easing, on the way down, edged down, dropped back, slipped back, fell back',
  },
  {
    id: 'level',
    direction: true,
    plus: 'above, exceed, higher than, more than, greater than, better than, over the, ahead of, =higher, =greater, =surpassed, =outperform, =outperforms, outperformed, larger than, =larger, in excess of, high in comparison, high compared, high relative, high against',
    minus:
      'below, lower than, less than, fewer than, worse than, beneath, =under the, behind, =lower, smaller than, =smaller, short of, =underperform, underperformed, lags behind, lag behind, low in comparison, low compared, low relative, low against',
  },
  {
    id: 'more',
    direction: true,
    plus: '=more, =increased, =extra, =additional, =greater, =larger',
    minus: '=fewer, =less, =reduced, =smaller',
  },
  {
    id: 'high',
    direction: true,
    plus: '=high, =highest, =higher, =top, =greatest, =largest, =most numerous',
    minus: '=low, =lowest, =lower, =bottom, =smallest, =lowest-performing',
  },
  {
    id: 'course',
    direction: true,
    plus: 'improve, improvement, =better, strengthen, =stronger, recover, recovery, progress, =enhanced, enhance, advance, made gains, move forward, moved forward, turned around, =upgraded, grown stronger',
    minus:
      'worse, worsen, deteriorate, deterioration, decline, slip, slid, weaken, weakening, regress, =downgraded, gone backwards, went backwards, backward, =weaker, got worse, slipped back, fallen back, lost ground, =eroded, erode, =dropped, =fallen, =fell',
  },
  {
    id: 'best',
    direction: true,
    plus: '=best, =strongest, =fastest, top quartile, upper quartile, highest performing, top performing',
    minus:
      '=worst, =weakest, =slowest, bottom quartile, lower quartile, lowest quartile, lowest performing, poorest',
  },
  {
    id: 'speed',
    direction: true,
    plus: 'faster, quicker, quicken, speed up, sped up, accelerate, =sooner, earlier, more quickly, more promptly, more swiftly, picked up, pick up, gathered pace, gathering pace, =shorter, shorten',
    minus: 'slower, slow down, slowed, more slowly, =longer, lengthen, take longer, took longer, =later than',
  },
  {
    id: 'timely',
    plus: 'timely, timeliness, on time, in time, prompt, quick, swift, speedy, rapid, =fast, =faster, quicker, on schedule, punctual, within timescale, within the timescale, within target time, straight away, immediately, =earlier, in a timely way, in good time, too short, =sooner',
    minus:
      '=late, delay, overdue, =slow, slowly, =slower, untimely, drift, too long, behind schedule, lag, tardy, out of time, belated, belatedly, take too long, =waits, =waited, long wait, long waits, behind time, later than',
  },
  {
    id: 'met',
    direction: true,
    plus: '=met, =meets, =meeting, =meet, achieve, attain, =hit, =reached, =reaches, =reach, fulfil, on track, on target, comply, compliant, compliance',
    minus:
      '=missed, =misses, =miss, unmet, fall short, fell short, falls short, fallen short, off track, off target, breach, underachieve, non compliant, non compliance',
  },
  {
    id: 'consist',
    plus: 'consistent, consistency, uniform, =even, =evenly, equitable, dependable',
    minus:
      'inconsistent, inconsistency, variable, vary, variation, uneven, patchy, =mixed, varied, erratic, inequitable, hit and miss, =differed, differs, =sporadic',
  },
  {
    id: 'enough',
    plus: 'sufficient, sufficiently, enough, adequate, adequately, ample, plenty',
    minus:
      'insufficient, insufficiently, inadequate, inadequately, shortage, shortfall, too little, too few, =scarce, scant, =lacking, =deficient, under resourced, understaffed',
  },
  {
    id: 'clear',
    plus: 'clear, clarity, explicit, precise, unambiguous',
    minus:
      'unclear, vague, confuse, confusing, confusion, ambiguous, imprecise, lack of clarity, muddled, obscure',
  },
  {
    id: 'aware',
    plus: 'aware, awareness, know, =known, knowledge, =knows, =understand, =understood, understanding, sighted on, =familiar, =no surprise, =not a surprise, =no news, alert to, realise',
    minus:
      'unaware, unknown, ignorant, unfamiliar, unsighted, oblivious, =as news, =was news, =were news, =been news, =is news, =are news, =by surprise, =a surprise, =surprised, =no idea, =in the dark, =first heard, =first learned, =first learnt, =blindsided, =unawares',
  },
  {
    id: 'safe',
    plus: 'safe, safely, =protected, =protect, protects, =safer, kept safe, keep safe, =secure',
    minus: 'unsafe, dangerous, at risk, unprotected, =harmed, in danger, exposed to, =insecure, =harmful',
  },
  {
    id: 'stable',
    plus: 'stable, stability, settled, stabilise, =steady, stabilised',
    minus:
      'unstable, instability, volatile, unsettled, destabilised, turbulence, turbulent, disrupt, disruption, churn, destabilise',
  },
  {
    id: 'happy',
    plus: 'satisfied, happy, pleased, satisfaction, =content, contented',
    minus:
      'dissatisfied, unhappy, frustrate, displeased, dissatisfaction, disappointed, unsatisfied, disappointing, discontent',
  },
  {
    id: 'good',
    plus: 'good, =strong, effective, effectively, =well, robust, sound, solid, excellent, positive, impressive, commendable, skilled, exemplary, =strongly, high quality, =successful, successfully, highly effective, beneficial, =strength, strengths, outstanding, =helpful, high standard',
    minus:
      'poor, =weak, =bad, ineffective, ineffectively, unsatisfactory, deficient, badly, poorly, fragile, =weakly, negative, unsuccessful, unsuccessfully, fail, failure, =flawed, inadequate, inadequately, =weakness, weaknesses, shortcoming, detrimental, =unhelpful, low quality, sub standard, substandard, not good enough, adverse',
  },
  {
    id: 'easy',
    plus: 'easy, easily, straightforward, =simple, =smooth, =smoothly, easier',
    minus: 'difficult, =hard, difficulty, complicated, harder, problematic, cumbersome',
  },
  {
    id: 'right',
    plus: 'appropriate, appropriately, suitable, suitably, proper, properly, proportionate, proportionately, =right, fitting',
    minus:
      'inappropriate, inappropriately, unsuitable, improper, improperly, disproportionate, =wrong, wrongly, unsuited',
  },
  {
    id: 'accurate',
    plus: 'accurate, accurately, correct, correctly, reliable, reliably, accuracy, reliability',
    minus:
      'inaccurate, inaccurately, incorrect, incorrectly, unreliable, mistaken, wrong, wrongly, inaccuracy, flawed',
  },
  {
    id: 'thorough',
    plus: 'thorough, thoroughly, comprehensive, detailed, =rigorous, rigorously, rigour, in depth, =full, fully, =deep, =careful, =carefully',
    minus:
      'superficial, superficially, cursory, shallow, incomplete, perfunctory, partial, partially, =limited, lack of rigour, careless, =thin',
  },
  {
    id: 'current',
    plus: 'up to date, =current, updated, =update, updates',
    minus: 'out of date, outdated, obsolete, dated back',
  },
  { id: 'likely', plus: 'likely, =probable', minus: 'unlikely, improbable' },
  {
    id: 'praise',
    plus: 'praise, commend, welcome, =applauded, compliment, pay tribute, impressed',
    minus: 'criticise, criticism, critical of, condemn, deplore, rebuke',
  },
  {
    id: 'agree',
    plus: 'agree, agreement, accept, approve, =approval, endorse',
    minus: 'disagree, disagreement, reject, refuse, dispute, disapprove, decline to, declined to',
  },
  {
    id: 'include',
    plus: 'include, inclusive, =involve, involves, =involved, involvement',
    minus: 'exclude, exclusion, omit, left out, leave out, omission, overlook, overlooked',
  },
  { id: 'proactive', plus: 'proactive, proactively', minus: 'reactive, reactively' },
  {
    id: 'join',
    plus: 'coherent, coordinated, co ordinated, joined up, integrated, cohesive',
    minus: 'incoherent, fragmented, disjointed, uncoordinated, un coordinated, disconnected, silo',
  },
  {
    id: 'finish',
    plus: 'complete, completed, completion, finish, conclude, finalised, finalise',
    minus: 'incomplete, unfinished, uncompleted, =outstanding actions, abandoned, abandon',
  },
  {
    id: 'equal',
    plus: 'equal, equally, equality, =fair, fairly treated, fairness, equity',
    minus: 'unequal, unequally, inequality, unfair, unfairly, inequity',
  },
  { id: 'staffing', plus: 'permanent, permanently', minus: 'temporary, agency, interim, locum' },
  {
    id: 'money',
    plus: 'overspend, overspent, over budget, overspending, =deficit',
    minus: 'underspend, underspent, under budget, =surplus, underspending',
  },
  {
    id: 'early',
    plus: '=early, earlier, early stage, at an early stage',
    minus: '=late, =later, too late, last minute',
  },
  {
    id: 'open',
    plus: '=open, =opened, opens, reopened, launch, launched',
    minus: '=closed, closes, =close, closure, shut',
  },
  {
    id: 'begin',
    plus: 'begin, began, begun, start, started, commence, launch',
    minus: 'stop, stopped, cease, ceased, =ended, discontinue, halt, halted, withdrawn',
  },
  {
    id: 'keep',
    plus: 'retain, retention, retained, keep, kept, maintain, sustain, sustained',
    minus: 'lose, lost, losing, loss, abandon',
  },
  {
    id: 'support',
    plus: 'enable, enabling, facilitate, help, helps, helped',
    minus: 'hinder, hinders, hindered, hamper, obstruct, impede, inhibit, undermine, undermined',
  },
  { id: 'quantity', plus: 'majority', minus: 'minority' },
];
