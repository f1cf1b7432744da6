package org.chaperone.app.audits.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chaperone.policy.question.AuditedOutlet;
import org.chaperone.policy.question.AuditedPage;
import org.chaperone.policy.question.PageOwnerKind;
import org.chaperone.policy.reading.Records;
import org.jspecify.annotations.Nullable;

/** Puts what was seen together as the facts of the question. */
final class Facts {

    private Facts() {}

    static AuditedPage of(Subject subject, List<Sighting> sightings) {
        var seen = new HashMap<String, Object>();
        for (var it : sightings) {
            if (it.value() != null) {
                seen.put(it.fact(), it.value());
            }
        }
        seen.put("surface", subject.surface());
        var page = record(AuditedPage.class, "", seen);
        return new AuditedPage(
                page.surface(),
                outlet(subject.outlet(), (PageOwnerKind) seen.get("outlet.type")),
                page.brand(),
                page.reach(),
                page.links(),
                page.comments(),
                page.disclaimerLacks(),
                page.access(),
                page.care());
    }

    private static AuditedOutlet outlet(AuditedOutlet it, @Nullable PageOwnerKind type) {
        return new AuditedOutlet(
                it.kind(),
                it.official(),
                it.platform(),
                type,
                it.withClass(),
                it.unit(),
                it.district());
    }

    private static <R extends Record> R record(
            Class<R> type, String prefix, Map<String, Object> seen) {
        var values = new ArrayList<@Nullable Object>();
        for (var component : type.getRecordComponents()) {
            var path = prefix + component.getName();
            values.add(
                    component.getType().isRecord()
                            ? record(component.getType().asSubclass(Record.class), path + ".", seen)
                            : seen.get(path));
        }
        return Records.create(type, values.toArray());
    }
}
