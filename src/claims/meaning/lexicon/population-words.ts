/** A group of people: the words for it, and the groups that it may also be called. */
export interface PopulationGroup {
  id: string;
  words: string;
  /** Groups that hold this one: a claim may speak more widely. */
  within: readonly string[];
}

/** Who is cared for, who cares and who works. As in `polarAxes`. */
export const populationGroups: readonly PopulationGroup[] = [
  {
    id: 'in-care',
    words:
      'children in care, child in care, looked after children, looked after child, children looked after, children who are looked after, cared for children, young people in care, child looked after, children being looked after, children and young people in care, children in its care, children in our care, children in their care, children who are in care, young people looked after, looked after young people, looked after',
    within: ['children'],
  },
  {
    id: 'care-leavers',
    words:
      'care leavers, care leaver, care experienced, leaving care, young people who have left care, young adults who have left care, young people leaving care, left care, former looked after',
    within: ['children', 'adults'],
  },
  {
    id: 'unaccompanied',
    words: 'unaccompanied, asylum seeking, asylum seekers',
    within: ['children', 'in-care'],
  },
  {
    id: 'disabled-children',
    words:
      'disabled children, children with disabilities, children with special educational needs, children and young people with send, children with send, pupils with send, disabled child, young people with send, children who are disabled',
    within: ['children', 'disabled', 'send'],
  },
  {
    id: 'send',
    words: '=send, =sen, special educational needs, education health and care',
    within: ['children'],
  },
  {
    id: 'missing',
    words: 'missing children, children who go missing, children missing',
    within: ['children'],
  },
  {
    id: 'children',
    words:
      'child, children, young people, young person, =youngsters, pupils, =teenagers, adolescents, =infants, =babies, =baby, youth, boys, girls, students, learners',
    within: [],
  },
  {
    id: 'older',
    words:
      'older people, older person, older adults, older residents, older tenants, older citizens, older men, older women, older clients, older customers, older patients, older users, elderly, people over 65, pensioners, =frail, older service users, later life',
    within: ['adults'],
  },
  {
    id: 'learning-disability',
    words: 'learning disability, learning disabilities, learning disabled, learning difficulties',
    within: ['adults', 'disabled'],
  },
  {
    id: 'mental-health',
    words: 'mental health, mentally ill, mental illness, psychiatric',
    within: ['adults'],
  },
  {
    id: 'disabled',
    words:
      'physical disability, physical disabilities, disabled people, physical impairments, sensory impairment, sensory impairments, disabled, disability, disabilities',
    within: ['adults'],
  },
  { id: 'dementia', words: 'dementia, alzheimer', within: ['older', 'adults'] },
  { id: 'adults', words: '=adult, =adults, adult social care, =grown ups', within: [] },
  {
    id: 'foster',
    words: 'foster carers, foster carer, foster families, foster parents, fostering',
    within: ['carers'],
  },
  { id: 'adopters', words: 'adopters, adopter, adoptive parents, adoptive families', within: [] },
  { id: 'carers', words: 'carer, carers', within: [] },
  { id: 'unpaid-carers', words: 'unpaid carers, family carers, unpaid carer', within: ['carers'] },
  { id: 'social-work', words: 'social work', within: ['social-workers', 'staff', 'managers'] },
  { id: 'young-carers', words: 'young carers, young carer', within: ['carers', 'children'] },
  { id: 'adult-carers', words: 'adult carers, adult carer', within: ['carers', 'adults'] },
  { id: 'disabled-adults', words: 'disabled adults', within: ['adults', 'disabled'] },
  { id: 'grandparents', words: 'grandparents, grandparent', within: ['families'] },
  { id: 'women', words: '=women, =woman', within: ['adults'] },
  { id: 'men', words: '=men, =man', within: ['adults'] },
  { id: 'parents', words: 'parent, parents, mothers, fathers', within: ['families'] },
  { id: 'families', words: 'family, families, relatives', within: [] },
  {
    id: 'users',
    words:
      'service user, service users, people who use services, people using services, users of services, people who use care, clients, people who receive services, people receiving services, people who use the service',
    within: ['adults'],
  },
  { id: 'members', words: 'councillors, elected members, politicians', within: [] },
  {
    id: 'managers',
    words: 'managers, manager, senior leaders, =leaders, senior managers',
    within: ['staff'],
  },
  {
    id: 'social-workers',
    words: 'social workers, social worker, practitioners',
    within: ['staff'],
  },
  { id: 'staff', words: '=staff, staffing, employees, workforce, workers', within: [] },
];

/** Groups that are not told apart, or that each text uses for the other. */
export const nearGroups: readonly (readonly [string, string])[] = [
  ['parents', 'carers'],
  ['parents', 'families'],
  ['carers', 'families'],
  ['staff', 'social-workers'],
  ['staff', 'managers'],
  ['users', 'adults'],
  ['children', 'families'],
  ['send', 'disabled-children'],
  ['in-care', 'unaccompanied'],
  ['missing', 'children'],
  ['foster', 'carers'],
  ['unpaid-carers', 'carers'],
  ['unpaid-carers', 'families'],
  ['parents', 'grandparents'],
  ['users', 'older'],
  ['users', 'disabled'],
  ['users', 'learning-disability'],
  ['users', 'mental-health'],
  ['older', 'dementia'],
];
