package org.chaperone.app.consent.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.SAM;
import static org.chaperone.policy.question.Consent.GRANTED;
import static org.chaperone.policy.question.Consent.REFUSED;
import static org.chaperone.policy.question.Consent.UNKNOWN;
import static org.chaperone.policy.question.ConsentAudience.PRESS;
import static org.chaperone.policy.question.ConsentAudience.SOCIAL_MEDIA;
import static org.chaperone.policy.question.ConsentAudience.YEARBOOK;
import static org.chaperone.policy.question.ConsentUse.DIRECTORY_INFORMATION;
import static org.chaperone.policy.question.ConsentUse.IMAGE;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.chaperone.app.AppTest;
import org.chaperone.app.consent.Cell;
import org.chaperone.app.consent.Permissions;
import org.chaperone.app.consent.imports.ConsentImports.Outcome;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.directory.Importer;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.chaperone.policy.question.Consent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Exports such as three student systems make, read by the maps of the documentation. */
@AppTest
class StudentSystemsTest {

    private static final Path MAPS = Path.of("..", "docs", "consents");
    private static final Path EXPORTS = Path.of("src", "test", "resources", "consents");

    @Autowired ConsentImports imports;
    @Autowired Permissions permissions;
    @Autowired Directory directory;
    @Autowired Policies policies;

    @BeforeEach
    void load() {
        directory.load(org.chaperone.roster.generator.Cast.roster(), Actor.system("test"));
        Adopted.by(policies, "wilmington-il");
    }

    @Test
    void powerschool() throws IOException {
        var problems =
                apply("powerschool.yaml", Files.readAllBytes(EXPORTS.resolve("powerschool.txt")));

        assertThat(problems)
                .containsExactly("export:5:1: '999999' is no student here, or two are called so");
        assertThat(answer("s-emma", new Cell(IMAGE, SOCIAL_MEDIA))).isEqualTo(GRANTED);
        assertThat(answer("s-luca", new Cell(IMAGE, PRESS))).isEqualTo(REFUSED);
        assertThat(answer("s-luca", new Cell(IMAGE, YEARBOOK))).isEqualTo(GRANTED);
        assertThat(answer("s-sofia", new Cell(IMAGE, PRESS))).isEqualTo(UNKNOWN);
        assertThat(
                        permissions
                                .ledger("s-luca", SAM.viewer())
                                .orElseThrow()
                                .statements()
                                .getFirst()
                                .signer()
                                .name())
                .isEqualTo("Paolo Moretti");
    }

    @Test
    void infinite_campus() throws IOException {
        var problems =
                apply(
                        "infinite-campus.yaml",
                        Files.readAllBytes(EXPORTS.resolve("infinite-campus.csv")));

        assertThat(problems)
                .containsExactly(
                        "export:5:1: column 'mediaPermission' holds 'Ask me', which the map doesn't know");
        assertThat(answer("s-mateo", new Cell(IMAGE, SOCIAL_MEDIA))).isEqualTo(GRANTED);
        assertThat(answer("s-mateo", Cell.CONTACT)).isEqualTo(GRANTED);
        assertThat(answer("s-luca", new Cell(DIRECTORY_INFORMATION, PRESS))).isEqualTo(REFUSED);
        assertThat(answer("s-omar", Cell.CONTACT)).isEqualTo(REFUSED);
        assertThat(answer("s-will", Cell.CONTACT)).isEqualTo(UNKNOWN);
    }

    @Test
    void aspen() throws IOException {
        var luca =
                directory
                        .person("s-luca", SAM.viewer())
                        .orElseThrow()
                        .person()
                        .email()
                        .toUpperCase(Locale.ROOT);
        var export =
                "Name;Email;Opt out photo;Opt out directory information\nMoretti, Luca;%s;X;\n"
                        .formatted(luca);

        var problems = apply("aspen.yaml", export.getBytes(StandardCharsets.UTF_8));

        assertThat(problems).isEmpty();
        assertThat(answer("s-luca", new Cell(IMAGE, PRESS))).isEqualTo(REFUSED);
        assertThat(answer("s-luca", new Cell(DIRECTORY_INFORMATION, PRESS))).isEqualTo(UNKNOWN);
    }

    private List<String> apply(String map, byte[] export) throws IOException {
        var importer = Importer.of(SAM.viewer());
        var staged =
                (Outcome.Staged)
                        imports.stage(
                                "export",
                                export,
                                map,
                                Files.readString(MAPS.resolve(map)),
                                importer);
        var problems = imports.look(imports.find(staged.id()).orElseThrow()).problems();
        assertThat(imports.apply(staged.id(), importer, null)).isInstanceOf(Outcome.Applied.class);
        return problems;
    }

    private Consent answer(String student, Cell cell) {
        return permissions
                .of(List.of(student), List.of(cell), null)
                .get(student)
                .of(cell)
                .standing()
                .answer();
    }
}
