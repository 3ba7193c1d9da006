/** Words of one strength. A star stands for any ending; a phrase matches across white space. */
type Words = string;

/**
 * A scale of strength: words by level, the stronger the higher. A level below that of the cited words is softer. `dropped`: from this level
 * on a word may not be left out either, of an adverse sentence. Words are split at commas.
 */
export interface StrengthScale {
  key: string;
  levels: readonly (readonly [level: number, words: Words])[];
  dropped?: number;
  /** Whether a lower word counts whatever the sentence is about. */
  always?: true;
}

export const strengthScales: readonly StrengthScale[] = [
  {
    key: 'fault',
    dropped: 3,
    levels: [
      [
        4,
        'failure*, failing*, fail, fails, failed, breach*, breached, crisis, unsafe, dangerous*, danger, harm, harms, harmed, harmful, unlawful*, illegal*, collapse*, catastroph*, scandal*',
      ],
      [
        3,
        'false, falsely, mislead*, misled, weakness*, deficien*, deficit*, shortfall*, shortcoming*, problem*, risk, risks, at risk, drift, delay*, backlog*, unmet, lack, lacks, lacked, lacking, absence, missing, lost, missed',
      ],
      [2, 'concern*, gap, gaps, worr*, difficult*'],
      [
        1,
        'challeng*, opportunit*, issue*, matters, learning, scope, room for, further work, area for development, areas for development, areas to develop, aspects, points to, pressure*, hurdle*, variation*',
      ],
    ],
  },
  {
    key: 'quality',
    dropped: 3,
    levels: [
      [
        4,
        'inadequate*, unacceptabl*, poor, poorly, poorer, poorest, weak, weaker, weakest, weakly, ineffective*, unsatisfactor*, bad, badly, worst, dire, appalling, unsuitable, dysfunctional',
      ],
      [
        3,
        'disappoint*, requires improvement, require improvement, required improvement, not good enough, insufficient*, underdeveloped, under-developed, incomplete*, inaccurate*, superficial*, not effective, slow, slowly, sluggish*',
      ],
      [
        2,
        'inconsistent*, variab*, varied, varies, vary, uneven*, patchy, not consistent, not consistently, unequal*',
      ],
      [
        1,
        'mixed, developing, emerging, less developed, evolving, maturing, adequate*, satisfactor*, fair, reasonabl*, acceptabl*, could be better, could be stronger, could be improved, less strong, less well developed, not always, not yet fully, work in progress',
      ],
    ],
  },
  {
    key: 'force',
    dropped: 3,
    levels: [
      [
        3,
        'serious*, significant*, severe*, grave*, major, critical*, substantial*, considerabl*, extensive*, widespread, systemic*, fundamental*, marked, markedly, profound*, acute*, deep, deeply, deep-seated, chronic*, persistent*, persistently, too, far, very, highly, extremely, excessive*, stark*, sharp*, steep*, entrenched, pervasive, long-standing, longstanding, unacceptabl*, deeply, grossly, gross, repeated, repeatedly, continu* to, consistently, dramatic*, huge*, vast*',
      ],
      [2, 'notabl*, clear, clearly, real, material*, appreciabl*'],
      [
        1,
        'some, slight*, minor, modest*, small, smaller, certain, occasional*, a few, isolated, a little, somewhat, relatively, marginal*, fairly, to some extent, to a degree, in places, in part, partly, moderate*, a degree of, limited',
      ],
    ],
  },
  {
    key: 'urgency',
    dropped: 3,
    levels: [
      [
        3,
        'urgent*, urgency, immediate*, at once, without delay, swift*, as soon as possible, promptly, quickly, pressing, as a priority',
      ],
      [
        1,
        'in due course, when possible, where possible, over time, in time, gradual*, as resources allow, as resources permit, at some point, in the longer term, eventually, when practicable, where practicable, continue to',
      ],
    ],
  },
  {
    key: 'share',
    dropped: 4,
    always: true,
    levels: [
      [
        5,
        'all, every, each, always, entire*, whole, wholly, none, never, invariably, universal*, without exception, across the board, any',
      ],
      [
        4,
        'most, majority, mostly, mainly, usually, largely, typically, predominantly, nearly all, almost all, vast majority',
      ],
      [
        3,
        'many, much, often, frequent*, widespread, numerous, large number*, high number*, commonly, routinely, regularly, repeatedly, systemic, high proportion, large proportion',
      ],
      [2, 'several, number of, a range of, various, multiple'],
      [
        1,
        'some, sometimes, certain, occasional*, a few, isolated, at times, in places, not all, not always, minority, handful, one or two, from time to time, on occasion, on occasions, a small number, small number*',
      ],
    ],
  },
  {
    key: 'duty',
    always: true,
    levels: [
      [
        4,
        'must, shall, required to, require to, requires the, require the, requirement*, has to, have to, had to, obliged, obligation*, statutory, mandatory, compelled, essential, imperative, necessary, needs urgent*',
      ],
      [
        3,
        'need to, needs to, needed to, should, ask, asks, asked, expect, expects, expected, request*, ought, vital, needs, urge*, instruct*, direct to',
      ],
      [2, 'recommend*, encourag*, advis*, suggest*, will, would'],
      [
        1,
        'may, might, could, consider*, invit*, would welcome, option*, wish, wishes, if possible, where possible, where practicable, aim to, aims to, seek to, seeks to, intend*, plan to, plans to, hope*, is free to, explore*, reflect*, look at, look to',
      ],
    ],
  },
];

/** Words by which a source says that something good is scarce. */
export const scarceWords: Words =
  'few, fewer, little, rare, rarely, seldom, hardly, scarce*, barely, not enough, insufficient*, minority, scant, negligible, shortage*';

/** Words that say so still, in a paragraph. */
export const scarceStill: Words = `${scarceWords}, only, limited, low, lack*, inadequate*, minimal*, not many, not often`;

/** Words that turn what is scarce into what is partly there. */
export const partlyThere: Words =
  'some, sometimes, several, many, most, often, usually, not all, not always, not every, not everyone, more, further, variable, mixed, a range of, a number of';

/** Opposite directions: what one cites must not become the other, nor one of the words that leave it open. */
export interface Directions {
  key: string;
  up: Words;
  down: Words;
  open: Words;
  /** Besides `down`, words that keep it. */
  keepsDown?: Words;
  /** True where the side `down` is adverse by itself, so that it may not be left out either. */
  adverse?: true;
}

export const directions: readonly Directions[] = [
  {
    key: 'amount',
    up: 'rose, rise, rises, risen, rising, increase*, increasing*, grew, grow, grows, grown, growing, growth, climb*, higher, upward*, gone up, went up, doubled, trebled',
    down: 'fell, fall, falls, fallen, falling, declin*, decreas*, drop, drops, dropped, dropping, reduc*, lower, lowered, shrank, shrunk, shrink*, downward*, gone down, went down, halved',
    open: 'chang*, vari*, fluctuat*, moved, mov*, mixed, differ*, shift*, stable, unchanged, steady, similar, static, adjust*, seen movement, plateau*',
  },
  {
    key: 'course',
    up: 'improved, improving, improves, better, strengthened, strengthening, recover*, stronger, progressed',
    down: 'worse*, deteriorat*, declin*, slip, slipped, slipping, weakened, weakening, weakens, regress*, gone backwards, went backwards, fell, fallen, falling, got worse, slid',
    open: 'chang*, vari*, fluctuat*, moved, mixed, differ*, shift*, stable, unchanged, steady, similar, plateau*, static, inconsistent*, evolv*, developing, different, adjust*',
    keepsDown: 'drop*, decreas*, reduc*, lower*, less, weak*, poor*',
    adverse: true,
  },
  {
    key: 'level',
    up: 'above, exceed*, higher than, more than, greater than, better than',
    down: 'below, lower than, less than, beneath, short of, behind, worse than, fewer than',
    open: 'in line, similar, close to, near, nearly, around, comparable, approaching, about, broadly, differ*, different, against, compared, compares, relative to, not far, different from, alongside',
  },
  {
    key: 'rank',
    up: 'high, highest',
    down: 'low, lowest',
    open: 'in line, similar, comparable, average, typical, different, varied, mixed, middling, moderate',
  },
  {
    key: 'time',
    up: 'timely, on time, prompt, promptly, in time, up to date, quickly, quick, swift*, without delay',
    down: 'late, later, delay*, overdue, out of date, behind schedule, slow, slowly, too long, not timely, wait, waits, waited, waiting, drift*',
    open: 'timeliness, timescale*, timing, pace, schedul*',
  },
  {
    key: 'aim',
    up: 'met, achieved, reached, attained, hit, delivered, on track, on target',
    down: 'missed, unmet, not met, fell short, falls short, not achieved, not reached, failed to meet, did not meet, does not meet, off target',
    open: 'working towards, progress towards, approaching, close to, nearing',
  },
  {
    key: 'safety',
    up: 'safe, safely, protected',
    down: 'unsafe, not safe, unprotected, at risk, danger*, not protected, harm, harmed',
    open: 'safety, safeguarding',
  },
];

/** Words that make a statement less sure or less wide, where the cited words are plain. */
export const hedges: Words =
  'may, might, could, can be, can, appear*, seem*, perceiv*, perception*, arguabl*, possibl*, perhaps, somewhat, slightly, relatively, broadly, generally, to some extent, in part, partly, partially, in places, at times, sometimes, occasional*, not always, not yet, yet to, not fully, not entirely, not wholly, not quite, not all, tend*, potential*, suggest*, in some, on occasion, a degree of, to a degree, a little, slight, minor, modest*, isolated, certain, in certain, some, a few, small number*, less than ideal, could be, more could';

/** Words of comfort; added to an adverse source they make it milder. */
export const comforts: Words =
  'progress*, under way, underway, in hand, being addressed, is addressing, are addressing, improving, improved, has improved, have improved, opportunit*, potential, journey, on track, taking steps, steps to, plans to, plans are, committed, commitment*, beginning to, starting to, positive*, promising, momentum, well placed, confident*, resilien*, strong, strongly, a strength, good, effective, effectively, success*, well, ambition*, aspiration*, encouraging, keen, welcom*, would benefit, could benefit, build on, building on, enhance*, enhancing, refine*, refining, working to, work to, working hard, optimis*, continu* to improve, continues to develop, continue to develop, further improve, further strengthen, even better, being developed, being strengthened, in development, embed, embedding, embedded';

/** Words that deny a whole statement. */
export const denials: Words = 'not, never, cannot, don’t, doesn’t, didn’t, isn’t, aren’t, wasn’t, weren’t';

/** Words that deny one thing, which may be a bad one. */
export const absenceWords: Words = 'no, nor, none, neither, nobody, nothing, without';

/** Words that say that something is wrong or must change, besides those of the scales above. */
export const adverseWords: Words =
  'unable, unclear, unaware, unknown, uncertain, un*ed, must, need to, needs to, improve, to improve, required improvement, too, only, late, worse*, below, short, outstanding actions, a challenge, challenges, challenging, criticis*, complain*, neglect*, disappoint*, concern*, ignored, refus*, damag*, false, falsely, mislead*, misled, wrong, wrongly, omit*, omission*, left out, strained, hostil*, toxic, distrust, mistrust, fractur*, blame*, bully*, confus*, error*, mistake*, fault*, waste*, inequalit*, inequitabl*, discriminat*, abandon*, fragile, reactive, overwhelm*, burden*, unfair*, delay*, backlog*, exceed*, deni*, denied, threat*, blind, closed culture, high caseloads, distress*, suffer*, frighten*, afraid, pressur*, struggl*, disregard*, unresolved, out of date, overdue, behind schedule, insecure, unstable, instability, turnover, vacanc*, overspen*, over-relian*';

/** Words that leave something adverse in a paragraph, however mildly; only a paragraph without any has lost it. */
export const stillAdverse: Words =
  'required, requires, has to, have to, had to, need, needs, needed, should, asked, lower, less, small, smaller, fewer, drop*, decreas*, reduc*, longer, limited, unlike, difficult*, delay*, slow*, wait*';
