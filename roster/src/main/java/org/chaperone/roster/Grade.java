package org.chaperone.roster;

import java.util.Locale;
import java.util.Optional;

/**
 * A school year of a child's way: -1 for pre-kindergarten, 0 for kindergarten, 1 to 12, and 13 for a
 * year after the twelfth.
 *
 * @param level -1 to 13
 */
public record Grade(int level) implements Comparable<Grade> {

    public static final Grade PRE_KINDERGARTEN = new Grade(-1);
    public static final Grade KINDERGARTEN = new Grade(0);

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
        return switch (code.strip().toUpperCase(Locale.ROOT)) {
            case "IT", "PR", "PK", "-1" -> Optional.of(PRE_KINDERGARTEN);
            case "KG", "K", "TK", "0", "00" -> Optional.of(KINDERGARTEN);
            case String digits when digits.matches("0?[1-9]|1[0-3]") ->
                    Optional.of(new Grade(Integer.parseInt(digits)));
            default -> Optional.empty();
        };
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
