package org.chaperone.roster;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A school year of a child's way: -1 for pre-kindergarten, 0 for kindergarten, 1 to 12, and 13 for a
 * year after the twelfth.
 *
 * @param level -1 to 13
 */
public record Grade(int level) implements Comparable<Grade> {

    public static final Grade PRE_KINDERGARTEN = new Grade(-1);
    public static final Grade KINDERGARTEN = new Grade(0);

    private static final Map<String, Grade> BY_CODE = byCode();

    public Grade {
        if (level < -1 || level > 13) {
            throw new IllegalArgumentException("grade must be -1 (PK) to 13, was " + level);
        }
    }

    /**
     * Reads the codes that OneRoster takes from CEDS, and plain ones: PK, PR, IT (all before
     * kindergarten), KG, K, TK, 01 to 13, 1 to 13. Codes that name no single year (UG, PS, Other)
     * give nothing, as does anything else.
     */
    public static Optional<Grade> parse(String code) {
        return Optional.ofNullable(BY_CODE.get(code.strip().toUpperCase(Locale.ROOT)));
    }

    private static Map<String, Grade> byCode() {
        var grades = new HashMap<String, Grade>();
        Stream.of("IT", "PR", "PK", "-1").forEach(it -> grades.put(it, PRE_KINDERGARTEN));
        Stream.of("KG", "K", "TK", "0", "00").forEach(it -> grades.put(it, KINDERGARTEN));
        for (int level = 1; level <= 13; level++) {
            var grade = new Grade(level);
            grades.put(Integer.toString(level), grade);
            grades.put((level < 10 ? "0" : "") + level, grade);
        }
        return Map.copyOf(grades);
    }

    /** "PK", "K", "4". */
    public String label() {
        return switch (level) {
            case -1 -> "PK";
            case 0 -> "K";
            default -> Integer.toString(level);
        };
    }

    /** The CEDS code that OneRoster writes: "PK", "KG", "04". */
    public String code() {
        return switch (level) {
            case -1 -> "PK";
            case 0 -> "KG";
            default -> "%02d".formatted(level);
        };
    }

    @Override
    public int compareTo(Grade other) {
        return Integer.compare(level, other.level);
    }

    @Override
    public String toString() {
        return label();
    }
}
