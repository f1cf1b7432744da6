package org.chaperone.policy.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chaperone.policy.Pack;
import org.chaperone.policy.ParameterType;
import org.chaperone.policy.Way;
import org.chaperone.policy.reading.Place;
import org.chaperone.policy.reading.Problems;
import org.chaperone.policy.reading.Rejected;

/**
 * Every pack of a folder, each with its editions. The folder holds {@code parameters.yaml} (the
 * parameters a policy may fix), {@code _defaults} (the product's cautious defaults) and a folder a pack;
 * earlier and later editions of a pack stand in its {@code editions} folder, each complete.
 */
public final class PackLibrary {

    /** The product's own pack, which has no clauses. */
    public static final String DEFAULTS = "_defaults";

    private final Map<String, List<Pack>> editions;
    private final Map<String, ParameterType> parameters;

    private PackLibrary(Map<String, List<Pack>> editions, Map<String, ParameterType> parameters) {
        this.editions = Collections.unmodifiableMap(editions);
        this.parameters = parameters;
    }

    /**
     * Reads all packs.
     *
     * @throws Rejected with every problem of every pack
     */
    public static PackLibrary read(Path folder) {
        return read(folder, List.of());
    }

    /**
     * Reads the named packs only, for a command that needs one.
     *
     * @param only ids; empty for all
     * @throws Rejected with every problem of those packs, or if there is no such pack
     */
    public static PackLibrary read(Path folder, List<String> only) {
        var problems = new Problems();
        if (!Files.isDirectory(folder)) {
            problems.add(Place.of(folder.toString()), "there is no folder of packs here");
            problems.throwIfAny();
        }
        var parameters = new ParametersReader(problems).read(folder);
        var shared = WaysReader.ways(folder.resolve(DEFAULTS), problems);
        var editions = new TreeMap<String, List<Pack>>();
        for (var pack : packFolders(folder)) {
            var name = pack.getFileName().toString();
            if (only.isEmpty() || only.contains(name)) {
                editions.put(
                        name,
                        editionsOf(pack, folder.resolve(DEFAULTS), parameters, shared, problems));
            }
        }
        for (var wanted : only) {
            if (!editions.containsKey(wanted)) {
                problems.add(
                        Place.of(folder.toString()),
                        "there is no pack '%s'; there are %s"
                                .formatted(
                                        wanted,
                                        String.join(
                                                ", ",
                                                packFolders(folder).stream()
                                                        .map(it -> it.getFileName().toString())
                                                        .toList())));
            }
        }
        problems.throwIfAny();
        return new PackLibrary(editions, parameters);
    }

    /** Ids, in alphabetical order. */
    public List<String> ids() {
        return List.copyOf(editions.keySet());
    }

    public Map<String, ParameterType> parameters() {
        return parameters;
    }

    /** Editions of a pack, earliest first; empty if there is no such pack. */
    public List<Pack> editions(String id) {
        return editions.getOrDefault(id, List.of());
    }

    /** The edition in force on a day: the latest that had taken effect. */
    public Optional<Pack> on(String id, LocalDate day) {
        return editions(id).stream()
                .filter(it -> !it.edition().effective().isAfter(day))
                .reduce((earlier, later) -> later);
    }

    /** The edition that stands in the pack's own folder. */
    public Optional<Pack> current(String id) {
        var all = editions(id);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    private static List<Pack> editionsOf(
            Path folder,
            Path defaults,
            Map<String, ParameterType> parameters,
            Map<String, Way> shared,
            Problems problems) {
        var folders = new ArrayList<Path>();
        folders.add(folder);
        folders.addAll(children(folder.resolve("editions")));
        var packs = new ArrayList<Pack>();
        for (var edition : folders) {
            new PackReader(edition, defaults, parameters, shared, problems)
                    .read()
                    .ifPresent(packs::add);
        }
        packs.sort(Comparator.comparing(it -> it.edition().effective()));
        for (var i = 1; i < packs.size(); i++) {
            if (packs.get(i).edition().effective().equals(packs.get(i - 1).edition().effective())) {
                problems.add(
                        Place.of(folder.toString()),
                        "two editions take effect on " + packs.get(i).edition().effective());
            }
        }
        return List.copyOf(packs);
    }

    private static List<Path> packFolders(Path folder) {
        return children(folder).stream()
                .filter(it -> !it.getFileName().toString().startsWith("_"))
                .filter(it -> Files.exists(it.resolve("pack.yaml")))
                .toList();
    }

    private static List<Path> children(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var entries = Files.list(folder)) {
            return entries.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
