/** The calls in jshell. */
module fr.tempspartage.jshell {
    requires transitive fr.tempspartage.io;
    requires java.logging;
    requires java.prefs;
    requires jdk.jshell;
    requires static org.jspecify;

    exports fr.tempspartage.jshell;
}
