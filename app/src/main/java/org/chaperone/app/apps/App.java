package org.chaperone.app.apps;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An app that students use or are to use.
 *
 * @param maker whose it is; may be empty
 * @param address where it stands; may be empty
 * @param school its id, or null for one of the whole district
 * @param classes ids of the classes, teams and clubs it is for
 * @param registers whether students enter personal information in it
 * @param fields what personal information, each in a word; none when nobody registers
 * @param agreement where the agreement with its maker is kept; may be empty
 * @param agreementEnds its last day, or null
 * @param product what is thought of it as a tool
 * @param privacy what is thought of how it treats what it knows
 * @param signOffs who has put it on record
 */
public record App(
        UUID id,
        String name,
        String maker,
        String address,
        @Nullable String school,
        List<String> classes,
        boolean registers,
        List<String> fields,
        String purpose,
        String agreement,
        @Nullable LocalDate agreementEnds,
        Judgement product,
        Judgement privacy,
        Instant proposedAt,
        String proposedBy,
        List<SignOff> signOffs) {

    public enum Judgement {
        NOT_LOOKED_AT("Not looked at yet"),
        GOOD("Good"),
        NOT_GOOD("Not good");

        private final String words;

        Judgement(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public enum Office {
        PRINCIPAL("Principal or designee"),
        TECHNOLOGY("Technology director");

        private final String words;

        Office(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public record SignOff(Office office, UUID by, String name, Instant at) {}

    public App {
        classes = List.copyOf(classes);
        fields = List.copyOf(fields);
        signOffs = List.copyOf(signOffs);
    }

    public boolean isSignedBy(Office office) {
        return signOffs.stream().anyMatch(it -> it.office() == office);
    }

    /** Whether both offices have put it on record. */
    public boolean isDocumented() {
        return isSignedBy(Office.PRINCIPAL) && isSignedBy(Office.TECHNOLOGY);
    }

    /** Whether students may use it on a day: nobody registers, or it is on record and its agreement runs. */
    public boolean isUsable(LocalDate day) {
        return (!registers || isDocumented())
                && product != Judgement.NOT_GOOD
                && privacy != Judgement.NOT_GOOD
                && (agreementEnds == null || !day.isAfter(agreementEnds));
    }

    public String path() {
        return "/apps/" + id;
    }

    public String subject() {
        return "app:" + id;
    }
}
