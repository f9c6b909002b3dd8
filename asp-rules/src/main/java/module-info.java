/** Yes, no and why: rules, verdicts, inquiries and the calls. */
module fr.tempspartage.rules {
    requires transitive fr.tempspartage.finance;
    requires static com.google.errorprone.annotations;
    requires static java.compiler;

// To be uncommented with the first type of each package (javac refuses to export an empty one):
// exports fr.tempspartage.rules.verdict;
// exports fr.tempspartage.rules.vocabulary;
// exports fr.tempspartage.rules.call;
// exports fr.tempspartage.rules.inquiry;
// exports fr.tempspartage.rules.testing;
// exports fr.tempspartage.calls.nouvelleaquitaine2026;
// exports fr.tempspartage.calls.auvergnerhonealpes2026;
}
