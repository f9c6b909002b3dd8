// A tour of both calls, for analysts. From the root of the repository: asp jshell, then /open asp-examples/asp-jshell/tour.jsh
// ASP: assistant specialiste a temps partage, a young specialist doctor shared between two or three care structures.

// 0. help() lists the verbs. This tour is in English; asp jshell --lang fr starts in French.
english()
help()

// 1. The calls at hand: calls(). and Tab offers them. Verbs give values; show prints any of them as a table.
var na = calls().nouvelleAquitaine2026;
var ara = call("auvergne-rhone-alpes-2026");
show(calls())
show(na)
show(clause(na, "NA-16"))

// 2. A dossier, and the day of the assessments: fixed, so that this tour says the same every day.
on("2026-05-20")
var d = read("asp-examples/dossiers/nouvelle-aquitaine-2026/eligible.json");
show(d)
var a = assess(na, d)
show(a)

// 3. Why? Each answer cites its clause and the values that were read.
show(why(a, "NA-16"))
show(a.verdict())
show(documents(na, d))

// 4. Money, to the cent.
show(fund(na, d))
show(reconcile(na))
show(clawback(na, d, "2027-06-30", "chiefResident", "45497.06"))

// 5. Edit a dossier with d.with...: 12 months instead of 24. The first dossier stays as it was.
var post = d.getPosts().get().get(0);
var shorter = d.withPosts(ImmutableList.of(post.withContractEnd(LocalDate.parse("2027-10-31"))));
var b = assess(na, shorter)
show(fund(na, shorter).get(0).alternatives())

// 6. A dossier that is refused, one that lacks facts, and what to ask next.
var refused = read("asp-examples/dossiers/nouvelle-aquitaine-2026/refused-one.json");
show(assess(na, refused))
show(remedies(assess(na, refused, "2026-05-10")))
var draft = read("asp-examples/dossiers/nouvelle-aquitaine-2026/unknown.json");
var u = assess(na, draft, "2026-05-10")
show(ask(u))
show(next(u))
show(List.of(a, b, assess(na, refused), u))
show(budget(na, d, refused, draft))

// 7. Where the text can be read in several ways: the questions, and what another reading changes.
show(interpretation(ara, "I-ARA-6"))
var zac = read("asp-examples/dossiers/auvergne-rhone-alpes-2026/contractual-zac.json");
var z = assess(ara, zac, "2026-07-10")
show(z)
show(whatIf(z))
show(whatIf(z, "I-ARA-6", "per-year"))
show(fund(ara, zac))

// What the agency has decided since, in a file: its closing date and its readings hold from here on, until on(...).
on("2026-09-20")
show(readings(ara, "asp-examples/readings/auvergne-rhone-alpes-2026.yaml"))
show(List.of(z, assess(ara, zac)))
on("2026-05-20")

// 8. A place outside the zones, and the two calls side by side.
var outside = read("asp-examples/dossiers/auvergne-rhone-alpes-2026/outside-zones.json");
show(why(assess(ara, outside), "ARA-07"))
show(compare(na, ara))

// 9. Files are read strictly: every issue, with its place. Reading this one fails, on purpose.
var text = write(d).replace("\"request\"", "\"requst\"").replace("2028-10-31", "2028-10-32");
var broken = "asp-examples/asp-jshell/target/broken.json";
Files.writeString(Path.of(broken), text)
show(issues(broken))
var nothing = read(broken);
Files.delete(Path.of(broken))

// 10. Many dossiers, under another value of a parameter: who wins, who loses, and the budget; as CSV and as a drawing.
var all = readAll("asp-examples/dossiers/nouvelle-aquitaine-2026");
var stricter = variant(na, "leastPeripheralShare", "60%");
show(fund(variant(na, "monthly", "3300.00"), d).get(0).alternatives())
show(diff(na, stricter, read("asp-examples/dossiers/nouvelle-aquitaine-2026/priority.json")))
show(diff(na, stricter, all))
show(budget(stricter, all))
show(rank(na, all))
var assessed = all.stream().map(one -> assess(na, one)).toList();
csv(assessed, "asp-examples/asp-jshell/target/assessed.csv")
chart(budget(na, all), "asp-examples/asp-jshell/target/budget.svg")

// A bare value is one short line; show(...) says more.
d
chart(assessed)

// 11. In French.
french()
show(assess(ara, outside))
english()
