/** The command line. */
module fr.tempspartage.cli {
    requires fr.tempspartage.io;
    requires fr.tempspartage.jshell;
    requires fr.tempspartage.web;
    requires info.picocli;
    requires static org.jspecify;

    opens fr.tempspartage.cli to
            info.picocli;

    provides java.util.spi.ToolProvider with
            fr.tempspartage.cli.AspTool;
}
