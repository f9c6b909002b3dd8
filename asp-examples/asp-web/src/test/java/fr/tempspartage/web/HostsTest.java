package fr.tempspartage.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.common.collect.ImmutableSet;
import fr.tempspartage.rules.call.Calls;
import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a server can be opened, as it says itself. */
class HostsTest {

    private static WebServer start(String host) {
        return WebServer.start(new WebOptions(
                host,
                0,
                Calls.of(List.of(new InventedCall())),
                Clock.systemUTC(),
                Optional.empty(),
                ImmutableSet.of()));
    }

    private static int status(URI at) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(at.resolve("health")).build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    @Test
    void a_server_that_listens_everywhere_says_where_it_can_be_opened_here_and_from_elsewhere() throws Exception {
        try (WebServer server = start("0.0.0.0")) {
            List<URI> addresses = server.addresses();
            assertThat(addresses.get(0)).isEqualTo(server.address()).hasHost("127.0.0.1");
            assertThat(addresses).doesNotHaveDuplicates();
            for (URI address : addresses) {
                assertThat(status(address)).as(address.toString()).isEqualTo(200);
            }
            assertThat(addresses.subList(1, addresses.size())).allSatisfy(address -> {
                InetAddress of = InetAddress.getByName(address.getHost());
                assertThat(of.isLoopbackAddress() || of.isAnyLocalAddress()).isFalse();
                assertThat(NetworkInterface.getByInetAddress(of)).isNotNull();
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "127.0.0.2"})
    void another_one_says_the_host_that_it_was_given_and_answers_to_it(String host) throws Exception {
        try (WebServer server = start(host)) {
            assertThat(server.addresses()).containsExactly(server.address());
            assertThat(server.address()).hasHost(host);
            assertThat(status(server.address())).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"::1", "[::1]", "0:0:0:0:0:0:0:1"})
    void an_address_of_version_6_stands_in_brackets(String host) throws Exception {
        assumeThat(hasVersion6()).isTrue();
        try (WebServer server = start(host)) {
            assertThat(server.address().toString()).matches("http://\\[[0:]*:1]:[1-9][0-9]*/");
            assertThat(status(server.address())).isEqualTo(200);
        }
    }

    private static boolean hasVersion6() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getAllByName("::1")[0])) {
            return socket.isBound();
        } catch (IOException none) {
            return false;
        }
    }

    @Test
    void every_address_of_version_6_too_where_all_of_them_are_listened_at() {
        assertThat(Hosts.names("::").get(0)).isEqualTo("::1");
        assertThat(Hosts.names("::"))
                .containsAll(
                        Hosts.names("0.0.0.0").subList(1, Hosts.names("0.0.0.0").size()));
        assertThat(Hosts.names("::")).noneMatch(name -> name.contains("%"));
        assertThat(Hosts.names("no such name")).containsExactly("no such name");
    }
}
