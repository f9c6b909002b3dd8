/** The euros: funding schemes, plans and payment schedules. */
module fr.tempspartage.finance {
    requires transitive fr.tempspartage.domain;
    requires static com.google.errorprone.annotations;
    requires static java.compiler;

    exports fr.tempspartage.finance;
    exports fr.tempspartage.finance.budget;
    exports fr.tempspartage.finance.cases;
    exports fr.tempspartage.finance.clawback;
    exports fr.tempspartage.finance.cost;
    exports fr.tempspartage.finance.flat;
    exports fr.tempspartage.finance.formula;
    exports fr.tempspartage.finance.monthly;
    exports fr.tempspartage.finance.payment;
    exports fr.tempspartage.finance.plan;
    exports fr.tempspartage.finance.share;
}
