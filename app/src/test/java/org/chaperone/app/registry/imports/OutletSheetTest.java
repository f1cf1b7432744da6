package org.chaperone.app.registry.imports;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chaperone.policy.reading.Problem;
import org.chaperone.policy.reading.Problems;
import org.junit.jupiter.api.Test;

class OutletSheetTest {

    private static final String LINES =
            "account_url,account_name,agencies,contacts\na.example,José,h,j\n";

    private final Problems problems = new Problems();

    @Test
    void a_mark_at_its_beginning_semicolons_and_letters_of_any_case_are_read() {
        for (var text :
                List.of(
                        "\ufeff" + LINES,
                        LINES.replace(',', ';'),
                        LINES.toUpperCase(java.util.Locale.ROOT).replace("JOSÉ", "José"),
                        LINES.replace("\n", "\r\n"))) {
            var line = read(text.getBytes(UTF_8)).lines().getFirst();
            assertThat(line.at(ListColumn.NAME)).isEqualTo("José");
            assertThat(line.number()).isEqualTo(2);
        }
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void the_columns_that_the_digital_registry_gives_are_read_too() {
        var line =
                read("id,service_url,organization,service,agencies,contacts,tags,status\n1,u,n,s,a,c,t,published\n"
                                .getBytes(UTF_8))
                        .lines()
                        .getFirst();

        assertThat(line.at(ListColumn.URL)).isEqualTo("u");
        assertThat(line.at(ListColumn.NAME)).isEqualTo("n");
        assertThat(line.at(ListColumn.PLATFORM)).isEqualTo("s");
        assertThat(line.at(ListColumn.NOTES)).isEqualTo("t");
        assertThat(line.at(ListColumn.LONG)).isEmpty();
    }

    @Test
    void another_encoding_is_refused_with_what_to_do() {
        refused(LINES.getBytes(ISO_8859_1), "no text in UTF-8; save it as “CSV UTF-8”");
        refused(LINES.replace("é", "e").getBytes(UTF_16LE), "UTF-16; save it as CSV UTF-8");
        refused(new byte[] {'P', 'K', 3, 4, 0, 0}, "no CSV but a spreadsheet");
    }

    @Test
    void all_columns_that_are_missing_or_there_twice_are_named() {
        refused(
                "account_url,service_url,notes\n".getBytes(UTF_8),
                "two columns 'account_url'",
                "no column 'account_name'",
                "no column 'agencies'",
                "no column 'contacts'");
        refused(new byte[0], "is empty");
    }

    @Test
    void too_large_and_too_many_are_refused() {
        refused(new byte[OutletSheet.LARGEST + 1], "larger than 4 MB");
        refused(
                ("account_url,account_name,agencies,contacts\n" + "a,b,c,d\n".repeat(5_001))
                        .getBytes(UTF_8),
                "more than 5,000");
    }

    @Test
    void what_was_made_harmless_for_spreadsheets_is_what_it_was_and_a_formula_is_words() {
        var lines =
                read("account_url,account_name,agencies,contacts\nu,'@lincoln,'s,=1+1\n"
                                .getBytes(UTF_8))
                        .lines();

        assertThat(lines.getFirst().at(ListColumn.NAME)).isEqualTo("@lincoln");
        assertThat(lines.getFirst().at(ListColumn.AGENCIES)).isEqualTo("'s");
        assertThat(lines.getFirst().at(ListColumn.CONTACTS)).isEqualTo("=1+1");
    }

    private OutletSheet read(byte[] content) {
        return OutletSheet.read(content, "f.csv", problems).orElseThrow();
    }

    private static void refused(byte[] content, String... words) {
        var problems = new Problems();
        assertThat(OutletSheet.read(content, "f.csv", problems)).isEmpty();
        assertThat(problems.all().stream().map(Problem::toString).toList().toString())
                .contains(words);
    }
}
