/** Words of how many or how often, by how much they take in: 7 is all, 1 is none. As in `polarAxes`. */
export const quantifierWords: readonly (readonly [level: number, list: string])[] = [
  [
    7,
    '=all, =every, =each, =always, =everyone, =everybody, =invariably, =entire, =entirely, =whole, =wholly, =fully, =completely, =universally, =without exception, =everywhere, =throughout, =in every case, =every time, =100, =consistently, =at all times',
  ],
  [
    6,
    '=nearly all, =almost all, =vast majority, =overwhelming majority, =nearly every, =almost every, =nearly always, =almost always, =virtually all, =practically all, =great majority, =large majority, =most but not all, =nearly everyone, =all but',
  ],
  [
    5,
    '=most, =majority, =mostly, =usually, =generally, =typically, =largely, =mainly, =normally, =more often than not, =predominantly, =more than half, =over half, =in the main, =tend to, =tends to, =for the most part, =broadly, =in general',
  ],
  [
    4,
    '=many, =often, =frequently, =regularly, =numerous, =commonly, =routinely, =widely, =large number, =large numbers, =large proportion, =high proportion, =significant number, =significant proportion, =significant minority, =too many, =high number, =substantial number, =too often, =repeatedly, =a great many, =considerable number, =lots of, =a lot of, =plenty of, =substantial proportion, =in many cases, =around half, =about half, =half of, =half',
  ],
  [
    3.5,
    '=several, =number of, =a range of, =various, =multiple, =a variety of, =a proportion of, =a third, =a quarter',
  ],
  [
    3,
    '=some, =sometimes, =certain, =occasional, =occasionally, =a few, =at times, =in places, =minority, =handful, =small number, =small numbers, =from time to time, =on occasion, =on occasions, =in some cases, =some of, =one or two, =in part, =in parts, =isolated, =small proportion, =small minority, =a minority of, =a small number of, =patches, =pockets, =partly, =partially, =to some extent, =quite a few, =inconsistently, =not all, =not every, =not always, =not everyone, =inconsistent, =variable, =varies, =varied, =mixed, =patchy, =uneven, =unevenly, =others',
  ],
  [
    2,
    '=almost none, =almost no, =virtually no, =virtually none, =almost never, =few, =rarely, =seldom, =hardly, =very few, =infrequently, =too few, =hardly ever, =scarcely, =barely, =only a few, =only a handful, =not many, =not often, =little, =very little, =only a small number of, =only a minority, =hardly any, =a tiny minority, =too little',
  ],
  [
    1,
    '=no, =none, =never, =nobody, =no one, =nothing, =neither, =not any, =not one, =not once, =at no time, =not a single',
  ],
];

/** Words that look like one of these and are none. */
export const idleQuantifiers: string =
  '=every month, =each month, =every week, =each week, =each quarter, =every quarter, =every day, =each day, =in every 10, =in every ten, =every two, =every three, =every six, =the number of, =as often as, =as often, =how often, =widespread, =the full range, =at all, =above all, =all age, =all round, =every effort, =at least some, =some time, =some years, =each other, =one another, =first of all, =in all, =all the same, =each year, =every year, =most recent, =most recently, =most important, =most vulnerable, =most complex, =most needs, =at most, =most effective, =most suitable, =most successful, =most serious, =most urgent, =most common, =most experienced, =most recent, =most in need, =most likely, =most at risk, =most appropriate, =most significant, =most deprived, =whole council, =whole system, =whole family, =in any case, =any other, =if any, =some way, =as many as, =how many, =no doubt, =no longer, =no later, =no more than, =no less, =quite some, =all party, =the whole, =as a whole, =no evidence, =little evidence, =well known, =even some, =all in all, =a certain, =number of children, =a little, =little known, =no fewer, =no confidence, =whole life, =half the, =in half, =half year, =half a year, =half an hour, =half a day, =half a million, =half term, =by half, =half yearly, =first half, =second half, =after all, =any more';

/** Words that hold a statement to one thing alone. */
export const onlyWords: string =
  '=only, =solely, =exclusively, =alone, =just, =merely, =purely, =nothing but, =no other, =no one else, =sole, =single, =limited to, =confined to, =restricted to, =not yet, =few, =no more than, =until, =apart from, =except, =unless, =other than, =nobody else, =uniquely, =rests on, =one of, =fewer than, =less than, =barely, =as few as, =as little as, =as low as, =too few, =minority, =low, =small, =little, =poorly, =below, =limited, =rarely, =neither, =not all, =not every';
