package org.chaperone.bench.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.SortedSet;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IntsRefBuilder;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.FSTCompiler;
import org.apache.lucene.util.fst.PositiveIntOutputs;
import org.apache.lucene.util.fst.Util;

/** Finds literals at the beginnings of words by Lucene's finite state transducer, as taggers do. */
final class NameTransducer {

    private final FST<Long> transducer;
    private final FST.BytesReader reader;

    /** A transducer of literals of ASCII letters; others are left out. */
    NameTransducer(SortedSet<String> literals) {
        try {
            var compiler =
                    new FSTCompiler.Builder<>(
                                    FST.INPUT_TYPE.BYTE1, PositiveIntOutputs.getSingleton())
                            .build();
            var scratch = new IntsRefBuilder();
            long number = 1;
            for (var literal : literals) {
                if (literal.chars().allMatch(it -> it < 0x80)) {
                    compiler.add(Util.toIntsRef(new BytesRef(literal), scratch), number++);
                }
            }
            transducer = FST.fromFSTReader(compiler.compile(), compiler.getFSTReader());
            reader = transducer.getBytesReader();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** How many literals begin at a blank of a folded text. */
    int find(String folded) {
        var bytes = folded.getBytes(StandardCharsets.ISO_8859_1);
        int found = 0;
        for (int i = 0; i < bytes.length; i++) {
            found += bytes[i] == ' ' ? findAt(bytes, i) : 0;
        }
        return found;
    }

    private int findAt(byte[] bytes, int from) {
        try {
            var arc = transducer.getFirstArc(new FST.Arc<Long>());
            int found = 0;
            for (int i = from; i < bytes.length; i++) {
                if (transducer.findTargetArc(bytes[i] & 0xFF, arc, arc, reader) == null) {
                    break;
                }
                found += arc.isFinal() ? 1 : 0;
            }
            return found;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
