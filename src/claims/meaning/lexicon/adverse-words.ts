/** Words by which a text says that something is wrong, missing or scarce without denying anything. As in `polarAxes`. */
export const adverseWords: string = `
fail, failure, failing, lack, red flag, under developed, fragmented, chaotic, chaos, disarray, absence, absent, missing, =miss, =missed, shortage, shortfall, gap, weak, weakness, poor, poorly, inadequate, inadequately,
insufficient, insufficiently, ineffective, inconsistent, inconsistency, variable, vary, varied, patchy, uneven, =mixed, delay, late, overdue, slow, slowly, drift, backlog,
unsafe, unclear, unaware, unknown, unable, unmet, unsuitable, unallocated, untimely, unstable, incomplete, outdated, limited, =only, too, struggle, struggling, difficult, difficulty,
concern, concerned, problem, issue, challenge, shortcoming, deficit, deficient, deficiency, worse, worsen, deteriorate, decline, ignore,
overlook, omit, refuse, reject, wrong, wrongly, error, mistake, fault, flaw, flawed, criticise, criticism, critical, dissatisfied, unhappy, frustrated, disappointed,
vacancy, turnover, instability, fragile, reactive, overwhelmed, pressure, unfair, unequal, inequality, disproportionate, barrier, obstacle, hinder, hamper, impede, undermine, bad, badly, breach,
superficial, cursory, vague, confusing, confused, confusion, fragmented, disjointed, out of date, not good enough, short of, fall short, fell short, behind, waiting too long, wait too long, too long,
rare, rarely, seldom, hardly, few, little, scarce, barely, unresolved, outstanding actions, avoidable, unnecessary, unacceptable, serious, worrying, worry, alarming, unlawful, illegal, unsatisfactory, over reliance, reliant on, overspend, lose, lost, abandoned, suspended, closed, stop, stopped, cease, deny, denied, decline to, misunderstood, unheard, invisible, hidden, =tense, strained, lonely, suffer, distress,  excessive, excessively, =high caseloads, unmanageable, burden, stretched, thin, blind, despite, incorrect, inaccurate, untrained, unqualified, inexperienced, adrift, stall, stalled, =weaker, =poorer, =longer, =slower, dismissive, undeveloped, underdeveloped, embryonic, rudimentary, =wanting, =sporadic, detrimental, hit and miss, =never, inappropriate, scant, =without`;

/** Words by which a text says that something must change. */
export const wantingWords: string = `
must, should, need, needs, needed, require, requires, required, improve, improvement, area for improvement, priority action, recommend, recommendation, strengthen, better, address, ought, ensure`;

/** Words of praise or comfort. */
export const kindWords: string = `
good, strong, strongly, strength, effective, effectively, well, robust, sound, solid, excellent, positive, positively, impressive, commendable, exemplary, success, successful, successfully, praise, commend, welcome,
outstanding, timely, prompt, promptly, consistent, consistently, clear, safe, stable, thorough, improved, improving, improve, improvement, progress, better, strengthened, sufficient, appropriate, appropriately, comprehensive, confident, proud, =committed, ambitious, innovative, creative, skilled, sensitive, sensitively, warm, trusting, benefit, benefits, =helpful, valued, pleased, satisfied, happy, responsive, swift, swiftly, rigorous, dedicated, child centred, =purposeful, highly, high quality, enable, thrive, flourish, achieve, achieved, met, =proper, properly, =right, =supportive, =supported, child focused, reassuring, reliable, ambition, impressed, productive, proactive, mature, tenacious, persistent, passionate, =careful, =carefully, knowledgeable, =experienced, =meaningful, beneficial, celebrated, celebrate, =steady, =steadily, healthy, promising, tolerable, nicely, maturing, on a par, in line, exceed, exceeded, fully`;
