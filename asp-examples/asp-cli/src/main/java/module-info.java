/** The command line. */
module fr.tempspartage.cli {
    requires fr.tempspartage.io;
    requires info.picocli;
}
