/** Plans, money and what councils keep. The form is that of `readLexicon`. */
export const documentWords = `
# process
improvement plan, improvement programme, recovery plan, action plan, post inspection plan, post inspection action plan, service improvement plan, improvement and transformation plan, ~development plan, action planning
~business plan, ~service plan, corporate plan, council plan, business planning, service planning, ~team plan, directorate plan
community strategy, sustainable community strategy, community plan, community strategies
children and young people plan, childrens plan, children plan, cypp
local area agreement, laa, local public service agreement, lpsa, public service agreement
joint strategic needs assessment, jsna, strategic needs assessment, joint needs assessment
health and wellbeing strategy, joint health and wellbeing strategy
market position statement, mps
commissioning strategy, commissioning plan, commissioning intentions, joint commissioning strategy
sufficiency strategy, sufficiency statement, ~sufficiency, placement sufficiency, sufficiency duty
workforce strategy, workforce plan, workforce development strategy, workforce planning, workforce development, workforce development plan
carers strategy
dementia strategy
autism strategy
older people strategy
learning disability strategy, valuing people
mental health strategy
housing needs assessment
early help strategy, prevention strategy
participation strategy, engagement strategy
neglect strategy
domestic abuse strategy
corporate parenting strategy, care leavers strategy, pledge, children in care pledge
care leaver offer, care leavers offer, local offer for care leavers, care leavers local offer
financial strategy, medium term financial strategy, medium term financial plan, mtfs, financial plan, financial planning, mtfp
asset management plan, asset management, ~property, ~buildings, ~estate
procurement strategy, ~procurement, ~purchasing, tendering, tender
risk register, ~risk management
business case
memorandum of understanding, ~protocol, joint protocol, information sharing agreement, information sharing protocol, joint working protocol
~information sharing, -sharing information, -share information, ~data sharing, -shared information, -shares information, -share data, -shared data, -sharing data, -shared intelligence, -share intelligence
~policy, ~procedure, ~policies, ~policies and procedures
~guidance
~contract, block contract, framework contract, framework agreement, spot contract, ~contracts
health passport
~newsletter, ~leaflet, ~website, -online, web site, ~directory, web page
~passport
~charter
scorecard, balanced scorecard, dashboard, performance report
forward plan
# money
~ budget, base budget, spending plan, budgets, -spend, spending, expenditure, cost, costs, -spent
outturn, year end position
overspend, -overspent, -over budget, overspending, budget pressure, budget overspend, -exceeded its budget, spent more than its budget
underspend, -underspent, -under budget, underspending, -below budget
~deficit, dedicated schools grant deficit, high needs deficit
reserves, general reserve, balances, working balance
~savings, ~efficiency, ~efficiencies, ~saving, efficiency savings, cashable savings, gershon
~grant, government grant, grant funding, specific grant, ring fenced grant
dedicated schools grant, dsg, high needs block, high needs funding < grant
better care fund, bcf, -share one budget, -shared budget, -joint budget, -single budget, -pooled, -pool, pooled budget, pooled fund, section 75, section 75 agreement, improved better care fund
council tax
business rates, non domestic rates
~fees, ~charge, ~charging, charging policy, ~fee, fee rate, ~charges, contribution policy
agency spend, agency cost, agency spending, spending on agency staff, spend on agency
~unit cost, ~cost of care, fair cost of care, ~unit costs
capital programme, capital spending, ~capital, capital investment, capital project
use of resources, -using resources
value for money, vfm
debt, borrowing, arrears
pension, pension fund
~income
invoice, payment of invoice, prompt payment
precept, levy
section 106, developer contribution
private finance initiative, pfi, public private partnership
insurance
~pay, ~wages, living wage, ~salary
salaries, remuneration
`;
