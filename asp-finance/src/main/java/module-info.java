/** The euros: funding schemes, plans and payment schedules. */
module fr.tempspartage.finance {
    requires transitive fr.tempspartage.domain;
    requires static com.google.errorprone.annotations;
    requires static java.compiler;

// To be uncommented with the first type of each package (javac refuses to export an empty one):
// exports fr.tempspartage.finance;
}
