/** Yes, no and why: rules, verdicts, inquiries and the calls. */
module fr.tempspartage.rules {
    requires transitive fr.tempspartage.finance;
    requires static com.google.errorprone.annotations;
    requires static java.compiler;

    exports fr.tempspartage.calls.auvergnerhonealpes2026;
    exports fr.tempspartage.calls.nouvelleaquitaine2026;
    exports fr.tempspartage.rules.call;
    exports fr.tempspartage.rules.inquiry;
    exports fr.tempspartage.rules.law;
    exports fr.tempspartage.rules.testing;
    exports fr.tempspartage.rules.verdict;
    exports fr.tempspartage.rules.vocabulary;

    uses fr.tempspartage.rules.call.CallDefinition;

    provides fr.tempspartage.rules.call.CallDefinition with
            fr.tempspartage.calls.nouvelleaquitaine2026.NouvelleAquitaine2026,
            fr.tempspartage.calls.auvergnerhonealpes2026.AuvergneRhoneAlpes2026;
}
