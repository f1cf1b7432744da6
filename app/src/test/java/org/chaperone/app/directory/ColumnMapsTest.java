package org.chaperone.app.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.PRIYA;
import static org.chaperone.app.directory.ImportProgress.UNSEEN;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chaperone.app.AppTest;
import org.chaperone.app.directory.ImportOutcome.Done;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.journal.Recorded;
import org.chaperone.roster.oneroster.ColumnMap;
import org.chaperone.roster.oneroster.ColumnMap.MappedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class ColumnMapsTest {

    private static final Importer BY_PRIYA = Importer.of(PRIYA.viewer());

    private static final ColumnMap MAP =
            new ColumnMap(
                    '\t',
                    "M/d/yyyy",
                    List.of(
                            new MappedFile(
                                    "schools.txt",
                                    "orgs.csv",
                                    Map.of("sourcedId", "Code", "name", "School"),
                                    Map.of("type", "school")),
                            new MappedFile(
                                    "pupils.txt",
                                    "users.csv",
                                    Map.of(
                                            "sourcedId", "No",
                                            "givenName", "First",
                                            "familyName", "Last",
                                            "orgSourcedIds", "Code"),
                                    Map.of("role", "student"))));

    @Autowired ColumnMaps maps;
    @Autowired RosterImports imports;
    @Autowired Directory directory;
    @Autowired Journal journal;
    @TempDir Path folder;

    @Test
    void a_map_is_kept_under_its_name_and_found_as_it_was() {
        assertThat(maps.save("Old system", MAP, BY_PRIYA)).isEmpty();

        assertThat(maps.names()).containsExactly("Old system");
        assertThat(maps.find("Old system")).contains(MAP);
        assertThat(maps.find("New system")).isEmpty();
    }

    @Test
    void saving_and_removing_are_in_the_journal() {
        maps.save("Old system", MAP, BY_PRIYA);
        maps.save("Old system", new ColumnMap(',', null, MAP.files()), BY_PRIYA);

        assertThat(maps.remove("Old system", BY_PRIYA)).isTrue();
        assertThat(maps.remove("Old system", BY_PRIYA)).isFalse();

        assertThat(journal.about("column-map:Old system"))
                .extracting(Recorded::kind)
                .containsExactly("column-map-removed", "column-map-saved", "column-map-saved");
        assertThat(maps.names()).isEmpty();
    }

    @Test
    void a_map_that_cant_work_is_not_kept() {
        assertThat(maps.save(" ", new ColumnMap('!', null, List.of()), BY_PRIYA)).hasSize(3);
        assertThat(maps.names()).isEmpty();
    }

    @Test
    void an_import_is_read_by_it_and_changes_alone_build_on_what_it_read() throws IOException {
        maps.save("Old system", MAP, BY_PRIYA);
        Files.writeString(
                folder.resolve("schools.txt"), "Code\tSchool\norg-high\tAlder Falls High\n");
        Files.writeString(
                folder.resolve("pupils.txt"),
                "No\tLast\tFirst\tCode\ns-omar\tHaddad\tOmar\torg-high\n");

        assertThat(apply("Old system")).isEqualTo(new Done());
        assertThat(directory.roster().student("s-omar").orElseThrow().name().full())
                .isEqualTo("Omar Haddad");

        Files.delete(folder.resolve("schools.txt"));
        Files.delete(folder.resolve("pupils.txt"));
        Files.writeString(folder.resolve("manifest.csv"), "propertyName,value\nfile.users,delta\n");
        Files.writeString(
                folder.resolve("users.csv"),
                "sourcedId,status,dateLastModified,orgSourcedIds,role,givenName,familyName\n"
                        + "s-grace,active,2026-09-01,org-high,student,Grace,Porter\n");

        assertThat(apply(null)).isEqualTo(new Done());
        assertThat(directory.roster().students()).hasSize(2);
    }

    private ImportOutcome apply(String map) {
        var id = imports.start("export", map, BY_PRIYA);
        imports.read(id, folder, BY_PRIYA, UNSEEN);
        return imports.apply(id, BY_PRIYA, null, UNSEEN);
    }
}
