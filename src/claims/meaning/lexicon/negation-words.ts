/** Words that deny what follows them. */
export const denyingWords: string =
  '=still to, =still has to, =still have to, =remains to be, =remain to be, =not, =not yet, =never, =neither, =nor, =cannot, =dont, =doesnt, =didnt, =isnt, =arent, =wasnt, =werent, =hasnt, =havent, =hadnt, =cant, =couldnt, =wouldnt, =shouldnt, =wont, =neednt, =mustnt, =without, =with no, fail to, =failing to, failure to, unable to, inability to, incapable of, =yet to, =no longer, =devoid of, =free of, =free from, refused to , =has yet, =have yet, =had yet, neglected to, omitted to';

/** Words that deny the thing after them, and so also what is done with it ("made no progress"). */
export const denyingNounWords: string =
  '=not one, =not a single, =short on, =no, =none, =none of, =nobody, =no one, =nothing, =nowhere, =no evidence of, =no evidence that, =no sign of, lack, =lack of, =lacked, =lacking, =lacking in, =absence of, =zero, =not any, shortage of';

/** Words that say that something is seldom or scarce. */
export const scarceWords: string =
  '=almost none, =almost no, =virtually no, =virtually none, =almost never, =rarely, =seldom, =hardly, =scarcely, =barely, =few, =little, =infrequently, =too few, =too little, =very few, =very little, =hardly any, =hardly ever, =not many, =not much, =not often';

/** Words that look like a denial and are none. */
export const idleDenials: string =
  '=more often than not, =as often as not, =still to this, =not only, =not just, =not merely, =not simply, =not least, =no doubt, =no less, =no more than, =no fewer than, =no later than, =whether or not, =not for profit, =a few, =a little, =no matter, =nothing but, =if not, =quite a few, =few of whom, =not uncommon, =not unusual, =without doubt, =without which, =without whom, =no mean, =without exception, =nothing less, =little doubt, =cannot be overstated, =nor only, =not fail to, =not failed to, =not failing to, =never failed to, =never fails to, =never fail to, =not unable to, =not without, =not lacking, =not lack, =not devoid of';

/** Words that say, of what stands before them, that it is not there. */
export const absentWords: string =
  '=rare, =uncommon, =infrequent, =unusual, =lacking, =absent, =missing, =unavailable, =non existent, =nonexistent, =wanting';

/** Words that a denial before them makes partial: "not always" is at times. */
export const wholeWords: ReadonlySet<string> = new Set(
  `always all every everyone everybody each consistently fully entirely wholly completely necessarily routinely regularly usually often universally
uniformly everywhere invariably frequently whole systematically reliably entire`.split(/\s+/u),
);

/** Verbs that say little by themselves: what is denied is the word after them. */
export const lightWords: ReadonlySet<string> = new Set(
  `make made makes making take takes took taken taking have hold get gets got put see seen find found finds show shows showed shown demonstrate
demonstrated demonstrates evidence provide provides provided ensure ensures ensured identify identified exist exists existed clearly use used uses
able been be being have has had do does did done give gave given place kind sign signs way ways part order case cases goes went gone go
offer offers offered receive receives received carry carried undertake undertaken reached reach process occasion sort set keep kept time times
currently generally particularly especially specifically yet`.split(/\s+/u),
);

/** Verbs that keep what follows from being so. */
export const turningVerbs: string =
  '=prevent, =prevents, =prevented, =preventing, =avoid, =avoids, =avoided, =avoiding, =rather than, =instead of';
