package org.chaperone.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.chaperone.roster.PersonName;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WritingsTest {

    private static final PersonName EMMA = PersonName.of("Emma", "Johnson").withMiddle("Rose");

    @TempDir Path folder;

    private Writings writings() throws IOException {
        var data =
                new SmallData(folder)
                        .put(
                                "names/nicknames_carltonnorthern.csv",
                                "name1,relationship,name2",
                                "emma,has_nickname,em")
                        .put(
                                "naughty/confusables.txt.gz",
                                "# confusables",
                                "0430 ;\t0061 ;\tMA\t# CYRILLIC SMALL LETTER A",
                                "0441 ;\t0063 ;\tMA\t# CYRILLIC SMALL LETTER ES")
                        .data();
        return new Writings(data);
    }

    @Test
    void a_name_is_written_in_each_way_that_fits_it() throws IOException {
        assertThat(written("first and last", EMMA)).isEqualTo("Emma Johnson");
        assertThat(written("last, first", EMMA)).isEqualTo("Johnson, Emma");
        assertThat(written("with middle initial", EMMA)).isEqualTo("Emma R. Johnson");
        assertThat(written("nickname", EMMA)).isEqualTo("Em Johnson");
        assertThat(written("#firstlast", EMMA)).isEqualTo("#emmajohnson");
        assertThat(written("“E. Johnson”", EMMA)).isEqualTo("E. Johnson");
        assertThat(written("look-alike letters", EMMA)).isEqualTo("Emmа Johnson");
    }

    @Test
    void a_way_that_does_not_fit_a_name_is_left_out() throws IOException {
        assertThat(written("hyphenated", EMMA)).isNull();
        assertThat(written("without accents", EMMA)).isNull();
        assertThat(written("particle", EMMA)).isNull();
        assertThat(written("preferred name", EMMA)).isNull();
    }

    @Test
    void names_of_several_parts_are_taken_apart() throws IOException {
        assertThat(written("without accents", PersonName.of("José", "Núñez")))
                .isEqualTo("Jose Nunez");
        assertThat(written("hyphen left out", PersonName.of("Ana", "Martínez-Ruiz")))
                .isEqualTo("Ana Martínez Ruiz");
        assertThat(written("one of two surnames", PersonName.of("Luz", "Vega Ramos")))
                .isIn("Luz Vega", "Luz Ramos");
        assertThat(written("transliterated", PersonName.of("Jörg", "Müller")))
                .isEqualTo("Joerg Müller");
    }

    private @Nullable String written(String way, PersonName name) throws IOException {
        var writings = writings();
        return Stream.concat(writings.full().stream(), writings.other().stream())
                .filter(it -> it.name().equals(way))
                .findFirst()
                .orElseThrow()
                .pen()
                .write(name, new Random(1));
    }
}
