package org.chaperone.app.policies.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import org.chaperone.app.policies.Citations;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.policies.Words;
import org.chaperone.app.ui.Clause;
import org.jspecify.annotations.Nullable;

/**
 * The points on which policies differ, each with its clauses district by district.
 *
 * @param chosen the topic whose clauses are shown
 */
public record TopicsPage(List<Topic> topics, Topic chosen, List<Column> columns) {

    /**
     * @param id such as {@code friend-students}
     * @param clauses how many there are on it, in all policies
     */
    public record Topic(String id, String title, int clauses) {}

    public record Column(DistrictColumn district, List<Clause> clauses) {}

    /**
     * @param topic an id; the first one if there is no such topic
     */
    static TopicsPage of(Policies policies, @Nullable String topic) {
        var districts = DistrictColumn.all(policies);
        var byTopic = new TreeMap<String, LinkedHashMap<DistrictColumn, List<Clause>>>();
        for (var district : districts) {
            for (var clause : district.pack().clauses().values()) {
                for (var id : clause.topics()) {
                    byTopic.computeIfAbsent(id, it -> new LinkedHashMap<>())
                            .computeIfAbsent(district, it -> new ArrayList<>())
                            .addAll(Citations.of(district.pack(), List.of(clause.id())));
                }
            }
        }
        var topics =
                byTopic.entrySet().stream()
                        .map(
                                it ->
                                        new Topic(
                                                it.getKey(),
                                                Words.ofTopic(it.getKey()),
                                                it.getValue().values().stream()
                                                        .mapToInt(List::size)
                                                        .sum()))
                        .toList();
        var chosen =
                topics.stream()
                        .filter(it -> it.id().equals(topic))
                        .findFirst()
                        .orElseGet(topics::getFirst);
        var clauses = byTopic.get(chosen.id());
        return new TopicsPage(
                topics,
                chosen,
                districts.stream()
                        .map(
                                it ->
                                        new Column(
                                                it,
                                                clauses == null
                                                        ? List.of()
                                                        : clauses.getOrDefault(it, List.of())))
                        .toList());
    }
}
