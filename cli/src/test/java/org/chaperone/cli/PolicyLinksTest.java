package org.chaperone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chaperone.policy.proof.Clause;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyLinksTest {

    @TempDir Path packs;
    HttpServer web;
    String here = "";

    @BeforeEach
    void serve() throws IOException {
        web = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        here = "http://127.0.0.1:" + web.getAddress().getPort();
        answer("/there", 200);
        answer("/members-only", 403);
        answer("/gone", 404);
        answer("/ill", 500);
        web.createContext(
                "/moved",
                exchange -> {
                    exchange.getResponseHeaders().add("Location", here + "/there");
                    exchange.sendResponseHeaders(301, -1);
                    exchange.close();
                });
        web.start();
    }

    @AfterEach
    void stop() {
        web.stop(0);
    }

    @Test
    @Clause("WAKE-02")
    void a_broken_link_is_listed_with_where_it_stands() throws IOException {
        pack(
                reference("there", here + "/there"),
                reference("members", here + "/members-only"),
                reference("moved", here + "/moved"),
                reference("old-policy", here + "/gone"),
                "  - { id: on-paper, title: On paper, says: Not attached., clauses: [T-1] }\n");
        text("Read [this](" + here + "/ill) and [that](" + here + "/there).");

        var run = links();

        assertThat(run.out())
                .isEqualToNormalizingNewlines(
                        """
                        town: 2 of 5 addresses broken, 1 documents not attached
                          %s/gone  answers 404  in reference old-policy
                          %s/ill  answers 500  in text reading
                        """
                                .formatted(here, here));
        assertThat(run.exit()).isEqualTo(1);
    }

    @Test
    void nothing_broken_is_a_success() throws IOException {
        pack(reference("there", here + "/there"));

        assertThat(links())
                .isEqualTo(
                        new Run(
                                0,
                                "town: 0 of 1 addresses broken, 0 documents not attached\n",
                                ""));
    }

    @Test
    void what_nobody_answers_and_what_is_no_address_are_broken_too() throws IOException {
        pack(reference("down", here + "/there"), reference("odd", "https://exa mple/"));
        web.stop(0);

        assertThat(links().out()).contains("/there  doesn't answer", "mple/  is no address");
    }

    private void answer(String path, int status) {
        web.createContext(
                path,
                exchange -> {
                    exchange.sendResponseHeaders(status, -1);
                    exchange.close();
                });
    }

    private static String reference(String id, String address) {
        return "  - { id: %s, title: %s, says: Read it., address: \"%s\", clauses: [T-1] }\n"
                .formatted(id, id, address);
    }

    private void pack(String... references) throws IOException {
        write("parameters.yaml", "consent.publish: { says: Silence, of: [opt-in, opt-out] }\n");
        write(
                "town/pack.yaml",
                """
                id: town
                name: Town Schools
                title: Policy 1
                prefix: T-
                edition: { id: "2026", effective: 2026-01-01 }
                references:
                """
                        + String.join("", references));
        write(
                "town/clauses.yaml",
                "- { id: T-1, section: One, says: Read., kind: definition, object: policy, mode: inform, feature: guidance-library, acceptance: shown }\n");
    }

    private void text(String body) throws IOException {
        write("town/texts/reading.md", "---\ntitle: Reading\nclauses: [T-1]\n---\n" + body + "\n");
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(packs.resolve(file).getParent());
        Files.writeString(packs.resolve(file), text);
    }

    private Run links() {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var exit =
                Chaperone.commandLine(new ByteArrayInputStream(new byte[0]), out, err)
                        .execute("policy", "links", "--packs=" + packs);
        return new Run(
                exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
