import type { RegimeItem } from '../../regimes/regime.ts';

const bare = { responsibleBody: [], frameworkRef: [] };

/** Headings under which a council's own paper puts what members are asked to decide. */
export const askedOfMembers: RegimeItem = {
  kind: 'recommendation',
  heading: 'Recommendations',
  aliases: [
    'Recommendation',
    'Recommendation(s)',
    'Decision required',
    'Decisions required',
    'Decision requested',
    'Proposed recommendations',
    'Recommendations for decision',
    'Recommendations to cabinet',
    'Recommended decision',
  ],
  ...bare,
};

/** Headings under which papers of any regime list what is good and what is not yet, in the field's usual words. */
export const plainHeadings: readonly RegimeItem[] = [
  {
    kind: 'strength',
    heading: 'Strengths',
    aliases: [
      'Key strengths',
      'Areas of strength',
      'Strengths identified',
      'What is going well',
      'What is working well',
      'What works well',
      'What we do well',
      'Good performance',
      'Areas of good performance',
    ],
    ...bare,
  },
  {
    kind: 'area-for-improvement',
    heading: 'Areas for improvement',
    aliases: [
      'Key areas for improvement',
      'Areas for development',
      'Areas for further development',
      'Areas requiring improvement',
      'What needs to improve',
      'What needs to improve?',
      'Weaknesses',
      'Areas to work on',
      'Areas to improve',
      'What does not work well',
      'What is not working well',
    ],
    ...bare,
  },
];
