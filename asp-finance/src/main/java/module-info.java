/** The euros: funding schemes, plans and payment schedules. */
module fr.tempspartage.finance {
    requires transitive fr.tempspartage.domain;
    requires static com.google.errorprone.annotations;
    requires static java.compiler;

    exports fr.tempspartage.finance;
}
