package org.chaperone.app.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chaperone.app.ui.District;
import org.chaperone.roster.Grade;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Students by school and class, and whose children they are; for callers that see to who may know it. */
@Service
public class Households {

    private final HouseholdRows rows;
    private final District district;
    private final Clock clock;

    Households(HouseholdRows rows, District district, Clock clock) {
        this.rows = rows;
        this.district = district;
        this.clock = clock;
    }

    /** The classes, teams and clubs of a school that have students today, in order of titles. */
    @Transactional(readOnly = true)
    public List<Named> classes(String school) {
        return rows.classes(school, today());
    }

    /**
     * Ids of the students of a school today, in order of names.
     *
     * @param group only those of this class, team or club; null for all
     */
    @Transactional(readOnly = true)
    public List<String> students(String school, @Nullable String group) {
        return rows.students(school, group, today());
    }

    /** Ids of the students of a class, team or club today, whatever their school, in order of names. */
    @Transactional(readOnly = true)
    public List<String> members(String group) {
        return rows.members(group, today());
    }

    /** Ids of the students of a grade of a school today, in order of names. */
    @Transactional(readOnly = true)
    public List<String> ofGrade(String school, Grade grade) {
        return rows.ofGrade(school, grade.level(), today());
    }

    /** Ids of those who lead a class, team or club today, the first in charge first. */
    @Transactional(readOnly = true)
    public List<String> leaders(String group) {
        return rows.leaders(group, today());
    }

    /**
     * What the roster has about these people in a column that we have no place for, by their ids; who has nothing there is
     * left out.
     *
     * @param column its name without {@code metadata.}
     */
    @Transactional(readOnly = true)
    public Map<String, String> noted(String column, Collection<String> people) {
        return rows.noted(column, people);
    }

    /** Ids of the students whom these classes, teams and clubs have today. */
    @Transactional(readOnly = true)
    public Set<String> studentsIn(Collection<String> groups) {
        return rows.studentsIn(groups, today());
    }

    /** Ids of somebody's children on record, whatever they are to them, in order of names. */
    @Transactional(readOnly = true)
    public List<String> children(String adult) {
        return rows.children(adult);
    }

    /** The e-mail addresses of these people, by their ids; who has none is left out. */
    @Transactional(readOnly = true)
    public Map<String, String> addresses(Collection<String> people) {
        return rows.addresses(people);
    }

    /** Ids of the parents and students who have this e-mail address, in letters of either case. */
    @Transactional(readOnly = true)
    public List<String> reachedAt(String address) {
        return rows.reachedAt(address);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), district.zone());
    }
}
