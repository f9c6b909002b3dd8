package fr.tempspartage.web;

import com.google.common.collect.ImmutableSet;
import fr.tempspartage.io.register.RegisterFolder;
import fr.tempspartage.rules.call.Calls;
import java.time.Clock;
import java.util.Optional;

/**
 * What a server is started with (<i>réglages du serveur</i>).
 *
 * @param host name or address to listen at; {@code 127.0.0.1} serves this machine alone
 * @param port port from 1 to 65535, or 0 for any that is free
 * @param calls the calls to serve, in the order of the pages
 * @param clock the clock in the zone of the agencies, which says the day of an assessment where none is given
 * @param registers official files that are consulted for every dossier; empty where there are none
 * @param names names under which it is asked for from elsewhere, without port; a server for this machine alone needs none,
 *     another one answers any name where none is given
 */
public record WebOptions(
        String host,
        int port,
        Calls calls,
        Clock clock,
        Optional<RegisterFolder> registers,
        ImmutableSet<String> names) {

    /** Options without names. */
    public WebOptions(String host, int port, Calls calls, Clock clock, Optional<RegisterFolder> registers) {
        this(host, port, calls, clock, registers, ImmutableSet.of());
    }

    /** Options for this machine alone, at any free port, without registers. */
    public static WebOptions local(Calls calls, Clock clock) {
        return new WebOptions("127.0.0.1", 0, calls, clock, Optional.empty());
    }
}
