package org.chaperone.app.policies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chaperone.policy.Clause;
import org.chaperone.policy.Pack;
import org.chaperone.policy.Rule;
import org.chaperone.policy.pack.PackLibrary;
import org.chaperone.policy.proof.DutyExamplesReader;
import org.chaperone.policy.proof.ExamplesReader;
import org.chaperone.policy.proof.Exhibit;
import org.chaperone.policy.proof.NoticeExamplesReader;
import org.chaperone.policy.reading.Problems;
import org.springframework.stereotype.Service;

/** Every edition's clauses, each with what carries it, proves it and touches it. */
@Service
public class Provisions {

    private final PackLibrary library;
    private final Map<String, List<Provision>> byEdition = new HashMap<>();

    /**
     * @throws org.chaperone.policy.reading.Rejected with every problem of every example
     */
    Provisions(PackLibrary library, PacksFolder folder) {
        this.library = library;
        var problems = new Problems();
        for (var id : library.ids()) {
            for (var pack : library.editions(id)) {
                var examples =
                        new ArrayList<Exhibit>(
                                new ExamplesReader(pack, problems).read(folder.of(pack)));
                examples.addAll(new DutyExamplesReader(pack, problems).read(folder.of(pack)));
                examples.addAll(new NoticeExamplesReader(pack, problems).read(folder.of(pack)));
                byEdition.put(
                        key(pack),
                        pack.clauses().values().stream()
                                .map(it -> provision(it, pack, examples))
                                .toList());
            }
        }
        problems.throwIfAny();
    }

    /** All of an edition of the library, in the document's order. */
    public List<Provision> of(Pack pack) {
        return byEdition.getOrDefault(key(pack), List.of());
    }

    public Optional<Provision> of(Pack pack, String clause) {
        return of(pack).stream().filter(it -> it.clause().id().equals(clause)).findFirst();
    }

    /** The current edition of the policy that a clause is of; no two policies share an id. */
    public Optional<Pack> packOf(String clause) {
        return library.ids().stream()
                .flatMap(it -> library.current(it).stream())
                .filter(it -> it.clause(clause).isPresent())
                .findFirst();
    }

    private static Provision provision(Clause clause, Pack pack, List<Exhibit> examples) {
        var id = clause.id();
        return new Provision(
                clause,
                pack.rules().stream()
                        .filter(it -> it.state() == Rule.State.LIVE)
                        .filter(it -> it.clauses().contains(id))
                        .toList(),
                pack.duties().stream().filter(it -> it.clauses().contains(id)).toList(),
                pack.notices().stream().filter(it -> it.clauses().contains(id)).toList(),
                pack.procedures().stream().filter(it -> it.allClauses().contains(id)).toList(),
                pack.records().stream().filter(it -> it.clauses().contains(id)).toList(),
                pack.guidance().stream().filter(it -> it.clauses().contains(id)).toList(),
                pack.references().stream().filter(it -> it.clauses().contains(id)).toList(),
                pack.glossary().stream().filter(it -> it.clauses().contains(id)).toList(),
                pack.parameters().values().stream()
                        .filter(it -> it.clauses().contains(id))
                        .toList(),
                pack.tensions().stream().filter(it -> it.clauses().contains(id)).toList(),
                pack.matrix().rows().stream().anyMatch(it -> it.clauses().contains(id)),
                pack.editionClauses().contains(id),
                examples.stream().filter(it -> it.clauses().contains(id)).toList());
    }

    private static String key(Pack pack) {
        return pack.id() + "/" + pack.edition().id();
    }
}
