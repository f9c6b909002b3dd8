// The pages and the API over HTTP. Open, since templates are classes that the engine finds by name.
open module fr.tempspartage.web {
    requires fr.tempspartage.io;
    requires io.javalin;
    requires gg.jte.runtime;
    requires jakarta.servlet;
    requires kotlin.stdlib;
    requires org.eclipse.jetty.http;
    requires org.eclipse.jetty.io;
    requires org.eclipse.jetty.server;
    requires org.eclipse.jetty.util;
    requires tools.jackson.core;
    requires static org.jspecify;

    exports fr.tempspartage.web;
}
