/** Schools, stages, examinations and plans for learning. The form is that of `readLexicon`. */
export const learningWords = `
# agent
~ schools, mainstream school, education setting, mainstream, educational setting, mainstream setting, mainstream education, academy, academies, maintained school, local school, state school, classroom
primary school, ~primary, primaries, junior school, mainstream primary, mainstream primaries, primary phase, primary age, primary education < schools
infant school < primary school
secondary school, ~secondary, secondaries, comprehensive school, high school, mainstream secondary, mainstream secondary school, secondary phase, secondary age, secondary education < schools
special school, specialist school, special school place, specialist setting, specialist provision, special schools < schools
independent school, independent special school, non maintained special school, independent provision, private school < schools
nursery school < schools, childcare
faith school < schools
grammar school, selective school < schools
boarding school, residential school, residential special school < schools
free school < schools
pupil referral unit, pru, alternative provision, ^AP, alternative education, short stay school
sixth form, post 16, post 16 provision, post 16 education, a level course
resource base, resourced provision, additionally resourced provision, specialist unit, resource unit, unit in mainstream
elective home education, home education, home educated, electively home educated, ehe, educated at home
education otherwise than at school, eotas, home tuition
breakfast club, after school club, holiday club, holiday activities, wraparound care
school place, school places, place planning, pupil place
surplus place, surplus places, empty place
# learning
early years foundation stage, foundation stage, reception year, early years outcomes, good level of development, eyfs
phonics, phonics check, phonics screening, reading check
key stage 1, -at seven, ks1, key stage one, age seven, ^SATs, ^SATS, seven year olds
key stage 2, -at 11, ks2, key stage two, age 11, age eleven, 11 year olds
key stage 3, ks3, key stage three, age 14
key stage 4, -at 16, ks4, key stage four, age 16, 16 year olds
key stage 5, ks5, key stage five
~gcse, ~gcses, five good gcses, five or more gcse, gcse result, attainment 8 < key stage 4
progress 8 < key stage 4
a level, advanced level, a levels, level 3 qualification
level 2, level 2 qualifications
attainment, -result, -grade, ~achievement, educational attainment, educational achievement, academic result, exam result, examination result, educational outcome, -attain, -attained, -achieve, -achieved, -attaining
~ progress, educational progress, academic progress
~attendance, school attendance, ~absence, absenteeism, persistent absence, -absent, -attend school, -attending school, truancy, -missing school, persistent absentee, non attendance, -miss school, absence from school
~exclusion, -excluded, permanent exclusion, ~suspension, fixed term exclusion, -suspended, fixed period exclusion, -exclude, -permanently excluded
part time timetable, -part time basis, -part time, -part days, reduced timetable, part time table
not in education employment or training, -work training or college, -work or training, -work or study, -training or college, -working or studying, -learning or work, neet, neets, out of education employment or training, in education employment or training, in education employment and training, eet, education employment or training, education employment and training
children missing education, -missing education, -missing out on education, children missing from education
pupil premium, free school meal, free school meals, fsm, eligible for free school meals
english as an additional language, eal
literacy, ~reading, ~english
numeracy, maths, mathematics
~science
writing
~teaching, quality of teaching, teaching and learning
~curriculum
~behaviour, pupil behaviour
# process
personal education plan, pep, peps, personal education plans
education health and care plan, ehc plan, ehcp, ehc, ehcps, ehc plans, education health care plan, education health and care, final plan
education health and care needs assessment, ehc needs assessment, ehcna, statutory assessment, ehc assessment, education health and care assessment, needs assessment for an ehc plan < assessment
statement of special educational needs, sen statement, statement of special needs
annual review, annual reviews, yearly review, review each year < review
send support, sen support, special educational needs support, special educational need support, school support
local offer, local offer website
joint commissioning, -buy together, -buying together, -commission together, -commissioning together, -buy service together, -jointly commissioned, -joint commission, -jointly commission, -commission jointly, -commissioned jointly, integrated commissioning
tribunal, send tribunal, ~appeal, appeals to the tribunal, tribunal appeal, appeal to the tribunal
mediation, dispute resolution
graduated response, graduated approach
~inclusion, inclusive practice, -inclusiveness, -inclusive, inclusive education
sen information report
written statement of action, wsoa, statement of action
priority action plan
accelerated progress plan
area for priority action, areas for priority action, priority action, priority actions
self evaluation, self assessment, self assessment survey, own assessment, self evaluation of, own evaluation, self evaluation form
school development plan
accessibility strategy, accessibility plan
send strategy, sen strategy, inclusion strategy
sendiass, sendias, information advice and support service, special educational needs and disabilities information advice and support service, parent partnership, parent partnership service
`;
