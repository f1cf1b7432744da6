package org.chaperone.app.photos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.SAM;

import java.time.Clock;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.chaperone.app.consent.Basis;
import org.chaperone.app.consent.Cell;
import org.chaperone.app.consent.NewStatement;
import org.chaperone.app.consent.Recording;
import org.chaperone.app.consent.Signer;
import org.chaperone.app.consent.Statements;
import org.chaperone.policy.question.Consent;
import org.chaperone.policy.question.ConsentAudience;
import org.chaperone.policy.question.ConsentUse;
import org.jspecify.annotations.Nullable;

/** What families say on forms that the records officer puts down, for tests. */
public final class Families {

    public static final Cell IN_PUBLIC = new Cell(ConsentUse.IMAGE, ConsentAudience.SOCIAL_MEDIA);
    public static final Cell ON_THE_SITE = new Cell(ConsentUse.IMAGE, ConsentAudience.SCHOOL_SITE);
    public static final Cell IN_CLASS = new Cell(ConsentUse.IMAGE, ConsentAudience.CLASS);
    public static final Cell NAMED_IN_PUBLIC =
            new Cell(ConsentUse.NAME, ConsentAudience.SOCIAL_MEDIA);

    private final Statements statements;
    private final Clock clock;

    public Families(Statements statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    public void yes(String student, Cell... cells) {
        say(student, Consent.GRANTED, null, cells);
    }

    public void no(String student, Cell... cells) {
        say(student, Consent.REFUSED, null, cells);
    }

    /** A no to one file alone. */
    void noTo(String file, String student, Cell... cells) {
        say(student, Consent.REFUSED, file, cells);
    }

    private void say(String student, Consent answer, @Nullable String file, Cell... cells) {
        var said =
                new NewStatement(
                        student,
                        Signer.family(),
                        Basis.FORM,
                        clock.instant(),
                        null,
                        "",
                        null,
                        "",
                        file,
                        Arrays.stream(cells).collect(Collectors.toMap(it -> it, _ -> answer)));
        assertThat(statements.record(said, SAM.viewer())).isInstanceOf(Recording.Recorded.class);
    }

    /** All that is shown of anybody, for one answer to everything. */
    static Cell[] everything() {
        return Cell.showing().toArray(Cell[]::new);
    }
}
