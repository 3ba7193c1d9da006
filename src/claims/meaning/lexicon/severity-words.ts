/** Words of how bad something is: 4 grave, 3 bad, 2 wrong, 1 mild or a comfort. As in `polarAxes`. */
export const severityWords: readonly (readonly [level: number, list: string])[] = [
  [
    4,
    '=endemic, =rife, =serious, =seriously, =severe, =severely, =systemic, =critical failure, =critical failings, =dangerous, =dangerously, =unacceptable, =unacceptably, =grave, =catastrophic, =widespread failure, =serious failures, =serious failings, =widespread and serious, =acute, =drastic, =drastically, =alarming, =scandalous, =chronic, =collapsed, =collapse, =crisis, =appalling, =disastrous, =unlawful, =unlawfully, =seriously harmed',
  ],
  [
    3,
    'red flag, =chaotic, =fragmented, inadequate, inadequately, failure, =failing, =failings, =failed, =fails, =fail, =poor, =poorly, weakness, =weak, unsafe, =very, =significant, =significantly, =substantial, =major, ineffective, ineffectively, =extremely, =far too, =too, =widespread, =wholly, =persistent, =persistently, =urgent, =urgently, =deep, =deeply, neglect, =harmful, deficiency, deficient, unsatisfactory, =considerable, =never, =not good enough, =large, =fundamental, =critical, =wrong, =damaging, =badly, =repeatedly, =long standing, =longstanding, =entrenched, =excessive, =strong concerns, =grossly, =markedly, =sharply, =worst, =steeply, =profound, =absence, =lack, =lacks, =lacked, =no, =none, =without, =not, =cannot',
  ],
  [
    2,
    'concern, problem, issue, shortfall, gap, inconsistent, inconsistency, variable, variability, =uneven, =patchy, delay, difficulty, shortcoming, =limited, =slow, late, insufficient, insufficiently, =worse, decline, deteriorate, =unclear, =deficit, =unreliable, =behind, =below, backlog',
  ],
  [
    1,
    '=room to grow, =room to improve, =maturing, =loose ends, =helpful pointer, =gently, =nicely, =on a par, =rough edges, =not far off, =building further, =potential, =becoming more, =to build on, =quirks, =bumps, =a touch, =a bit, =tweaks, =hiccups, =challenge, =challenges, =challenging, =could be better, =room for improvement, =scope to, =scope for, =minor, =minor issues, =slight, =slightly, =a little, =isolated, =some issues, =some challenges, =some concerns, =some difficulties, =some areas, =opportunity, =opportunities, =could improve, =could be improved, =not always ideal, =less than ideal, =developing, =on a journey, =areas to develop, =areas for development, =area for development, =further work, =could be stronger, =could be strengthened, =would benefit, =a few issues, =can be improved, =mildly, =teething, =tricky, =a degree of, =to some extent, =somewhat, =occasional lapses, =lapses, =not quite, =some way to go, =mixed picture, =still developing, =being addressed, =still to be fully embedded, =broadly, =fine tuning, =polish, =refine, =refinement, =refinements, =refined, =refining, =short wait, =short waits, =work in progress, =in need of some, =not perfect, =not yet perfect, =bedding in, =settling, =even better, =further improved, =further strengthened, =manageable, =beginning to, =some work, =learning points, =points for attention, =some room, =not as strong, =less strong, =imperfect, =could do more, =could go further, =some variability, =some inconsistency, =some weaknesses, =some shortfalls, =some gaps, =some failings, =some delays, =some problems, =not ideal, =growing pains, =stretching, =still some',
  ],
];
