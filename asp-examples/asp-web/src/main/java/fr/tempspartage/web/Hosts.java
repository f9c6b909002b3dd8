package fr.tempspartage.web;

import com.google.common.collect.ImmutableList;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Names and addresses of this machine that somebody can open. */
final class Hosts {

    private Hosts() {}

    /**
     * What can be opened where a server listens at a host: the host itself, or, where it is every address (as
     * {@code 0.0.0.0}), that for this machine and then those by which its networks know it.
     */
    static ImmutableList<String> names(String host) {
        try {
            InetAddress address = InetAddress.getByName(host);
            if (!address.isAnyLocalAddress()) {
                return ImmutableList.of(host);
            }
            boolean four = address instanceof Inet4Address;
            ImmutableList.Builder<String> names = ImmutableList.builder();
            names.add(four ? "127.0.0.1" : "::1");
            ofNetworks().stream()
                    .filter(each -> !four || each instanceof Inet4Address)
                    .map(Hosts::written)
                    .forEach(names::add);
            return names.build();
        } catch (UnknownHostException | SocketException unknown) {
            return ImmutableList.of(host);
        }
    }

    /** Addresses of this machine that a browser elsewhere can be given. */
    private static List<InetAddress> ofNetworks() throws SocketException {
        List<InetAddress> all = new ArrayList<>();
        for (NetworkInterface each : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            if (each.isUp() && !each.isLoopback()) {
                all.addAll(Collections.list(each.getInetAddresses()));
            }
        }
        all.removeIf(InetAddress::isLinkLocalAddress);
        return all;
    }

    /** Without the interface that Java writes after some. */
    private static String written(InetAddress address) {
        String text = address.getHostAddress();
        int zone = address instanceof Inet6Address ? text.indexOf('%') : -1;
        return zone < 0 ? text : text.substring(0, zone);
    }
}
