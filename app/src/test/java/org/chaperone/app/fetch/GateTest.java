package org.chaperone.app.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GateTest {

    private final Gate gate = new Gate(settings());

    static FetchSettings settings(String... allowed) {
        return new FetchSettings(List.of(allowed), Duration.ofSeconds(3), 20_000, 3, Duration.ZERO);
    }

    @ParameterizedTest
    @CsvSource({
        "https://Alderfalls.Example, https://alderfalls.example/",
        "HTTP://alderfalls.example/a?b=c#d, http://alderfalls.example/a?b=c",
        "https://alderfalls.example./, https://alderfalls.example/",
        "https://alderfalls.example:8443/x, https://alderfalls.example:8443/x",
        "https://xn--mnchen-3ya.example/, https://xn--mnchen-3ya.example/",
        "https://münchen.example/, https://xn--mnchen-3ya.example/",
        "https://schule。example/, https://schule.example/",
        "https://8.8.8.8/, https://8.8.8.8/",
        "https://[2606:4700::1111]/, https://[2606:4700::1111]/"
    })
    void addresses_of_pages_are_written_one_way(String asked, String form) throws Exception {
        assertThat(gate.form(URI.create(asked))).hasToString(form);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://alderfalls.example/",
                "file:///etc/passwd",
                "gopher://alderfalls.example/",
                "jar:https://alderfalls.example!/",
                "data:text/html,hello",
                "/only/a/path",
                "https:///nohost",
                "https://user@alderfalls.example/",
                "https://user:secret@alderfalls.example/",
                "https://8.8.8.8@127.0.0.1/",
                "https://alderfalls.example:22/",
                "https://alderfalls.example:5432/",
                "https://alderfalls.example:0/",
                "https://alderfalls.example:99999/",
                "http://localhost/",
                "http://intranet/",
                "http://2130706433/",
                "http://0x7f000001/",
                "http://0x7f.1/",
                "http://017700000001/",
                "http://0177.0.0.1/",
                "http://127.1/",
                "http://127.0.1/",
                "http://0127.0.0.1/",
                "http://1.2.3.4.5/",
                "http://0x/",
                "http://１２７.1/",
                "http://[fe80::1%25eth0]/",
                "http://[::1/",
                "http://-bad-.example/",
                "http://a..example/"
            })
    void odd_forms_are_refused_by_their_form(String asked) {
        assertThatThrownBy(() -> gate.form(loose(asked))).isInstanceOf(AddressRefused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "10.255.255.255",
                "100.64.0.1",
                "100.127.255.254",
                "127.0.0.1",
                "127.255.0.1",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.192",
                "192.0.2.7",
                "192.88.99.1",
                "192.168.1.1",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.3",
                "203.0.113.9",
                "224.0.0.1",
                "239.255.255.250",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:127.0.0.1",
                "::ffff:a00:1",
                "::127.0.0.1",
                "64:ff9b::7f00:1",
                "64:ff9b::a9fe:a9fe",
                "64:ff9b:1::1",
                "100::1",
                "2001::1",
                "2001:db8::1",
                "2002:7f00:1::",
                "2002:a00:1::",
                "3fff::1",
                "fc00::1",
                "fd00:ec2::254",
                "fe80::1",
                "fec0::1",
                "ff02::1",
                "5f00::1"
            })
    void what_is_inside_is_never_connected_to(String address) throws Exception {
        var gate = new Gate(settings(), _ -> new InetAddress[] {InetAddress.ofLiteral(address)});

        assertThat(Inside.is(InetAddress.ofLiteral(address))).isTrue();
        assertThatThrownBy(() -> gate.resolve("pages.example", 443))
                .isInstanceOf(AddressRefused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8", "9.255.255.255", "11.0.0.1", "100.63.255.255", "100.128.0.1",
                "126.255.255.255", "128.0.0.1", "169.253.1.1", "172.15.0.1", "172.32.0.1",
                "192.167.0.1", "192.169.0.1", "198.17.0.1", "198.20.0.1", "223.255.255.255",
                "2606:4700::1111", "2a00:1450::1", "64:ff9b::808:808", "2002:808:808::1"
            })
    void what_is_outside_is(String address) throws Exception {
        var gate = new Gate(settings(), _ -> new InetAddress[] {InetAddress.ofLiteral(address)});

        assertThat(gate.resolve("pages.example", 443)).hasSize(1);
    }

    @Test
    void one_address_inside_among_several_is_enough_to_refuse() {
        var gate =
                new Gate(
                        settings(),
                        _ ->
                                new InetAddress[] {
                                    InetAddress.ofLiteral("8.8.8.8"),
                                    InetAddress.ofLiteral("10.0.0.8")
                                });

        assertThatThrownBy(() -> gate.resolve("pages.example", 443))
                .isInstanceOf(AddressRefused.class);
    }

    @Test
    void a_host_that_an_administrator_lists_is_reached_on_the_port_it_is_listed_with()
            throws Exception {
        var gate =
                new Gate(
                        settings("127.0.0.1:9000", "Intranet.District.example", "localhost"),
                        _ -> new InetAddress[] {InetAddress.ofLiteral("127.0.0.1")});

        assertThat(gate.form(URI.create("http://127.0.0.1:9000/"))).isNotNull();
        assertThat(gate.resolve("127.0.0.1", 9000)).isNotEmpty();
        assertThat(gate.resolve("intranet.district.example", 80)).isNotEmpty();
        assertThat(gate.form(URI.create("http://localhost:81/"))).isNotNull();
        assertThatThrownBy(() -> gate.form(URI.create("http://127.0.0.1:9001/")))
                .isInstanceOf(AddressRefused.class);
        assertThatThrownBy(() -> gate.resolve("127.0.0.1", 80))
                .isInstanceOf(UnknownHostException.class);
        assertThatThrownBy(() -> gate.resolve("intranet.district.example.evil.example", 80))
                .isInstanceOf(AddressRefused.class);
    }

    /** As a link on a page may be written, which {@link URI} alone would refuse. */
    private static URI loose(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            return URI.create("odd:" + Integer.toHexString(text.hashCode()));
        }
    }
}
