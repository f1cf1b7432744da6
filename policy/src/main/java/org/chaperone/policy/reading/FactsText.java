package org.chaperone.policy.reading;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chaperone.policy.question.QuestionFacts;
import org.jspecify.annotations.Nullable;

/** Facts as plain values and as canonical JSON: fields by name, unknown ones left out, no white space. */
public final class FactsText {

    private static final ClassValue<RecordComponent[]> BY_NAME =
            new ClassValue<>() {
                @Override
                protected RecordComponent[] computeValue(Class<?> record) {
                    return Stream.of(record.getRecordComponents())
                            .sorted(Comparator.comparing(RecordComponent::getName))
                            .toArray(RecordComponent[]::new);
                }
            };

    private FactsText() {}

    /** SHA-256 of the canonical JSON in UTF-8, as 64 hexadecimal digits. */
    public static String digest(QuestionFacts facts) {
        try {
            var bytes = canonical(facts).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String canonical(QuestionFacts facts) {
        var text = new StringBuilder(512);
        write(facts, text);
        return text.toString();
    }

    /** The known facts as maps, lists, texts, numbers and booleans. */
    public static Map<String, Object> values(Record facts) {
        var values = new LinkedHashMap<String, Object>();
        for (var component : facts.getClass().getRecordComponents()) {
            var value = plain(Records.value(component, facts));
            if (value != null) {
                values.put(component.getName(), value);
            }
        }
        return values;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Record record -> values(record);
            case List<?> list -> list.stream().map(FactsText::plain).toList();
            case Enum<?> constant -> Wire.word(constant);
            default -> value;
        };
    }

    private static void write(Object value, StringBuilder text) {
        switch (value) {
            case Record record -> writeRecord(record, text);
            case List<?> list -> {
                text.append('[');
                for (var i = 0; i < list.size(); i++) {
                    if (i > 0) {
                        text.append(',');
                    }
                    write(list.get(i), text);
                }
                text.append(']');
            }
            case Enum<?> constant -> JsonText.quote(Wire.word(constant), text);
            case String words -> JsonText.quote(words, text);
            default -> text.append(value);
        }
    }

    private static void writeRecord(Record record, StringBuilder text) {
        var first = true;
        text.append('{');
        for (var component : BY_NAME.get(record.getClass())) {
            var value = Records.value(component, record);
            if (value != null) {
                if (!first) {
                    text.append(',');
                }
                first = false;
                JsonText.quote(component.getName(), text);
                text.append(':');
                write(value, text);
            }
        }
        text.append('}');
    }
}
