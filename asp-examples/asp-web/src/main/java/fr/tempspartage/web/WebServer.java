package fr.tempspartage.web;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.web.about.AboutPage;
import fr.tempspartage.web.api.ApiArea;
import fr.tempspartage.web.calls.CallPages;
import fr.tempspartage.web.campaign.CampaignPages;
import fr.tempspartage.web.check.CheckPages;
import fr.tempspartage.web.compare.ComparePage;
import fr.tempspartage.web.home.HomePage;
import fr.tempspartage.web.site.Area;
import fr.tempspartage.web.site.Defects;
import fr.tempspartage.web.site.Failures;
import fr.tempspartage.web.site.Guard;
import fr.tempspartage.web.site.Limits;
import fr.tempspartage.web.site.Pages;
import fr.tempspartage.web.site.Site;
import fr.tempspartage.web.site.StaticFiles;
import io.javalin.Javalin;
import io.javalin.util.JavalinException;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;

/** The server of pages and API (<i>serveur</i>): started on a port, stopped by {@link #close}. Thread-safe. */
public final class WebServer implements AutoCloseable {

    private final Javalin server;
    private final AtomicBoolean closed = new AtomicBoolean();
    private final ImmutableList<Area> areas;
    private final Limits limits;
    private final String host;

    private WebServer(Javalin server, ImmutableList<Area> areas, Limits limits, String host) {
        this.server = server;
        this.areas = areas;
        this.limits = limits;
        this.host = host;
    }

    /**
     * Starts a server; it answers when this returns.
     *
     * @throws PortTakenException if the port is taken, or the host is not of this machine
     */
    public static WebServer start(WebOptions options) {
        Site site = new Site(options.calls(), options.clock(), options.registers());
        StaticFiles files = StaticFiles.load();
        Pages pages = new Pages(site, files);
        ImmutableList<Area> areas = ImmutableList.of(
                files,
                new ApiArea(pages),
                new HomePage(pages),
                new CheckPages(pages),
                new CallPages(pages),
                new ComparePage(pages),
                new CampaignPages(pages),
                new AboutPage(pages));
        Limits limits = Limits.of(areas, site.metrics());
        Javalin server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.jetty.host = options.host();
            config.jetty.port = options.port();
            Guard.add(config, options.host(), options.names());
            limits.add(config);
            areas.forEach(area -> area.add(config.routes));
            Failures.add(config, pages, limits);
        });
        try {
            server.start();
        } catch (JavalinException e) {
            limits.close();
            throw new PortTakenException(options.host(), options.port(), e);
        }
        return new WebServer(server, areas, limits, options.host());
    }

    /**
     * Address of the first page, as {@code http://127.0.0.1:8080/}; where the server listens at every address, that for
     * this machine.
     */
    public URI address() {
        return addresses().get(0);
    }

    /**
     * Addresses of the first page that can be opened: the one that the server listens at, or, where that is every one, that
     * for this machine and then those for others in its networks.
     */
    public ImmutableList<URI> addresses() {
        return Hosts.names(host).stream().map(this::at).collect(ImmutableList.toImmutableList());
    }

    private URI at(String name) {
        return URI.create("http://" + (name.contains(":") && !name.startsWith("[") ? "[" + name + "]" : name) + ":"
                + server.port() + "/");
    }

    /** Where large files lie while they are read. */
    Path uploads() {
        return limits.uploads();
    }

    /** Stops answering, ends what is under way and removes what was put aside; a second time does nothing. */
    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        server.stop();
        areas.forEach(Area::close);
        limits.close();
        Defects.end();
    }
}
