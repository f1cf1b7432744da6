package org.chaperone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LineReaderTest {

    @Test
    void every_line_comes_once_with_its_number_however_the_stream_is_cut() throws IOException {
        var random = new Random(11);
        for (int trial = 0; trial < 60; trial++) {
            var lines =
                    IntStream.range(0, random.nextInt(400))
                            .mapToObj(_ -> "é".repeat(random.nextInt(random.nextInt(2_000) + 1)))
                            .toList();
            var text = String.join("\n", lines) + (random.nextBoolean() ? "\n" : "");

            var seen = read(new Dribbling(text.getBytes(StandardCharsets.UTF_8), random));

            var expected = new ArrayList<String>();
            for (int i = 0; i < lines.size(); i++) {
                if (!lines.get(i).isEmpty()) {
                    expected.add(i + 1 + " " + lines.get(i));
                }
            }
            assertThat(seen).isEqualTo(expected);
        }
    }

    @Test
    void blank_lines_count_and_are_left_out() throws IOException {
        assertThat(read(stream("\n  \r\n{}\n\t\n{}"))).containsExactly("3 {}", "5 {}");
    }

    @Test
    void an_empty_stream_has_no_lines() throws IOException {
        assertThat(read(stream(""))).isEmpty();
    }

    @Test
    void a_line_of_the_greatest_length_is_taken() throws IOException {
        var seen = read(stream("a\n" + "x".repeat(LineReader.LONGEST_LINE) + "\nb"));

        assertThat(seen).hasSize(3);
        assertThat(seen.get(1)).hasSize(2 + LineReader.LONGEST_LINE);
        assertThat(seen.get(2)).isEqualTo("3 b");
    }

    @Test
    void a_longer_line_is_left_out_and_those_after_it_keep_their_numbers() throws IOException {
        var seen = read(stream("a\n" + "x".repeat(LineReader.LONGEST_LINE + 300_000) + "\nb\nc"));

        assertThat(seen).containsExactly("1 a", "2 too long", "3 b", "4 c");
    }

    @Test
    void a_line_that_never_ends_is_left_out_in_little_memory() throws IOException {
        var endless =
                new SequenceInputStream(
                        stream("a\n"),
                        new InputStream() {
                            private long left = 200L * 1024 * 1024;

                            @Override
                            public int read() {
                                return left-- > 0 ? 'x' : -1;
                            }

                            @Override
                            public int read(byte[] bytes, int from, int length) {
                                int given = (int) Math.min(left, length);
                                left -= given;
                                return given == 0 ? -1 : given;
                            }
                        });

        assertThat(read(endless)).containsExactly("1 a", "2 too long");
    }

    private static List<String> read(InputStream in) throws IOException {
        var reader = new LineReader(in);
        var seen = new ArrayList<String>();
        for (var batch = reader.next(); batch != null; batch = reader.next()) {
            var taken = batch;
            if (batch.tooLong()) {
                seen.add(batch.first() + " too long");
            }
            batch.forEach(
                    (number, from, to) ->
                            seen.add(
                                    number
                                            + " "
                                            + new String(
                                                    taken.bytes(),
                                                    from,
                                                    to - from,
                                                    StandardCharsets.UTF_8)));
        }
        return seen.stream().map(String::stripTrailing).collect(Collectors.toList());
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Gives what it holds in pieces of any size. */
    private static final class Dribbling extends ByteArrayInputStream {
        private final Random random;

        Dribbling(byte[] bytes, Random random) {
            super(bytes);
            this.random = random;
        }

        @Override
        public synchronized int read(byte[] bytes, int from, int length) {
            return super.read(bytes, from, Math.min(length, 1 + random.nextInt(30_000)));
        }
    }
}
