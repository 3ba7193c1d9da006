/** Services of place: housing, streets, culture, environment, economy, safety. The form is that of `readLexicon`. */
export const placeServiceWords = `
# agent
~ housing, accommodation, tenancy, place to live, housing provision, housing stock, dwelling
affordable housing, affordable home, social housing, social rented home < housing
council housing, council house, council home, council tenancy < housing
private rented, -privately rented, -rented privately, ~private rented sector, private renting, private rented accommodation, houses in multiple occupation, hmo < housing
temporary accommodation, bed and breakfast accommodation, bed and breakfast, b b accommodation, hostel, emergency accommodation, emergency housing < housing
homelessness, homeless, rough sleeper, rough sleeping, homelessness prevention, homeless people, sleeping rough, homelessness service
decent home, decent homes, decent homes standard < housing
lifetime home, lifetime homes standard < housing
affordable warmth, warm home, heating, home insulation
housing allocation, housing register, housing waiting list, lettings, choice based lettings < housing
rent, rent collection, rent arrears
right to buy < housing
eviction, evicted, repossession
empty home, empty property, vacant home < housing
housing repair, ~repair, repairs service, housing maintenance < housing
housing plan, housing strategy < housing
gypsy and traveller site, traveller site
~ transport, public transport, travel, rail, tram, metro, train, rail service
bus, buses, bus service, bus route, bus network < transport
home to school transport, school transport, school travel, travel assistance, transport to school < transport
community transport, dial a ride < transport
cycling, cycle, cycle lane, bicycle < transport
~walking, ~footpath, ~footway, ~pavement
concessionary fare, concessionary travel, bus pass < transport
~road, ~highway, road maintenance, highways maintenance, carriageway, highway maintenance, pothole
road safety, road casualty, road casualties, road accident, killed or seriously injured, road death, casualties, road traffic accident
congestion, ~traffic, traffic congestion
~parking, car park, parking service
street lighting, street light
street cleaning, street cleanliness, ~litter, ~cleanliness, cleaner street, street cleansing, ~cleansing
fly tipping, flytipping
graffiti
abandoned vehicle
~waste, rubbish, residual waste, household waste, refuse, waste collection, bin collection, refuse collection, domestic waste
landfill < waste
recycling, -recycled, -recycle < waste
composting, compost, -composted < waste
incineration, incinerator, energy from waste < waste
carbon, carbon emission, carbon footprint, co2, carbon dioxide, greenhouse gas, emission, climate change
~energy, ~energy efficiency, fuel poverty, ~insulation, renewable energy, renewables
air quality, pollution, air pollution
~flood, flooding, flood defence, flood risk, ~drainage
~water, water quality, ~river
biodiversity, wildlife, nature reserve, nature conservation
~park, parks, open space, green space, parks and open space
play area, playground, play space, play provision
~tree, woodland
allotment
library, libraries, library service, mobile library
museum, gallery, galleries, museum service, ~heritage, ~archive
~arts, theatre, cultural service, arts centre
leisure, leisure centre, sport, sports centre, leisure service, leisure facility, swimming pool, swimming, sports facility, gym, physical activity, sport and leisure
tourism, visitor economy, tourist
economic development, ~regeneration, economic growth, ~economy, inward investment
town centre, high street, city centre, shop vacancy
market stall, street market
planning application, development control, development management, planning permission, planning service, planning decision
building control, building regulations
local plan, local development framework, ldf, core strategy
conservation area, listed building
~employment, paid work, in work, paid employment, -employed, worklessness, unemployment, unemployed, paid job, ~jobs, out of work, -find work, -in a job
~qualification, workforce skills, basic skills, level 2 qualification
broadband, digital inclusion, digital connectivity
cemetery, crematorium, cremation, burial, bereavement service
registrar, registration service, registry office, registration of births
electoral service, election, voter registration, electoral registration
emergency planning, civil contingencies, business continuity
food hygiene, food safety, food inspection
~noise, noise complaint, noise nuisance
pest control, dog warden
licensing of taxis, taxi, taxi licensing
# crime
~ crime, recorded crime, overall crime, offence, offending, criminal, crimes
burglary, burglaries, domestic burglary, house burglary, break in < crime
robbery, robberies, mugging < crime
theft, shoplifting, shop theft, theft from person, -stealing < crime
vehicle crime, car crime, theft of vehicle, theft from vehicle, vehicle theft < crime
violent crime, ~violence, assault, violent offence, serious violence, violence against the person, knife crime, gun crime, knife, ~gang < crime
hate crime, hate incident, racist incident, racial harassment, homophobic incident < crime
criminal damage, vandalism < crime
arson, deliberate fire, deliberate fires < crime, fires
accidental fire, house fire, accidental house fire, accidental dwelling fire, dwelling fire < fires
fires, house fires
fear of crime, -feeling safe, -feel unsafe, -feel safe
anti social behaviour, antisocial behaviour, asb, ~disorder, ~nuisance
drug crime, drug dealing, drug supply, drug offence, drug related crime < crime
reoffending, -offend again, -offended again, -reconviction, -reconvicted, re offending, repeat offending, reoffender, -re offend, -reoffend
first time entrant, first time entrants, first entrants to the youth justice system
domestic abuse, -violence in the home, -violence at home, -abuse in the home, -violent partner, domestic violence, abusive relationship, domestic abuse incident
sexual offence, rape, sexual assault, sexual abuse, child sexual abuse, sexual violence
neglect, child neglect, -neglected, chronic neglect
emotional abuse
physical abuse, physical harm, non accidental injury
financial abuse, fraud, scam, doorstep crime, rogue trader
exploitation, child exploitation, -exploited
child sexual exploitation, cse, sexual exploitation, -sexually exploited < exploitation
criminal exploitation, child criminal exploitation, -criminally exploited, county lines < exploitation
modern slavery, ~trafficking, -trafficked, human trafficking < exploitation
radicalisation, extremism, prevent duty, terrorism
female genital mutilation, fgm
forced marriage, honour based violence
self harm, suicide, self injury, self neglect and hoarding
self neglect, hoarding
bullying, cyberbullying, online bullying
online safety, online harm, e safety, internet safety
serious youth violence
alcohol, -drink, -drunk, -drinker, alcohol misuse, alcohol related harm, alcohol related admission, -drinking, binge drinking < substance misuse
substance misuse, drug misuse, drug and alcohol misuse, drugs and alcohol, addiction, drug use, drugs, drug problem, substance abuse, drug and alcohol
`;
