/** Parts of words that turn the rest round ("unallocated"), where the rest is a word that they go with. */
export const turningPrefixes: readonly string[] = ['un', 'in', 'im', 'ir', 'dis', 'non', 'il'];

/** Words that only look as if they had such a part. */
export const notTurned: ReadonlySet<string> = new Set(
  `under understand understood understanding unit units united union unions unique unaccompanied until unto unless undertake undertaken undertook
underway underpin underpins underpinned undergo unify unified universal universally university universities undermine undermined undergone
underlying undue unison uniform uniformly uniformity
include included includes including inclusive inclusion indicate indicates indicated indicator indicators indicative individual individuals
individually inspect inspected inspector inspectors inspection inspections inspectorate increase increased increases increasing increasingly
information inform informed informs informing initial initially initiative initiatives integrate integrated integration intensive intend intended
intends internal internally intervention interventions intervene interview interviews introduce introduced into involve involved involves
involvement involving investment invest invested investigate investigated investigation investigations instance instances institute institution
input inputs inset innovative innovation insight interest interested interests intelligence interim interpret interpreter invite invited
influence influential injury injuries industry infant infants infrastructure inherent inherited inquiry install interact international interpersonal
impact impacts implement implemented implementation implementing implement important importance importantly improve improved improves
improvement improvements improving impress impressed impressive impose imposed imperative impetus immediate immediately image
district districts discharge discharged discuss discussed discussion discussions display displays disseminate disseminated distance distinct
distribute distribution distressed distress disability disabilities disabled discover discretion discretionary disclose disclosed disclosure
disease dismiss dismissed disorder disorders dispatch dispersed dispose disposal disruption disrupt disrupted disrupts distinguish disadvantaged
disadvantage discipline disciplinary disappointing disappointed dispute disputes disposal
illness illnesses illustrate illustrated illustrates ill iron ironic none nonetheless`.split(/\s+/u),
);
