package org.chaperone.app.consent;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.chaperone.app.directory.Ties;

/**
 * Everything on one person's permissions, for who keeps them.
 *
 * @param ofAge whether they speak for themselves
 * @param statements the last said first; undone ones too
 * @param undoable those that the viewer may undo
 * @param orders for who keeps orders, the last first; ended ones too
 * @param own whether it is the viewer's own, or of their family: then they only look
 */
public record PersonLedger(
        Ties person,
        boolean ofAge,
        Map<Cell, Permission> permissions,
        List<Statement> statements,
        Set<UUID> undoable,
        List<Order> orders,
        boolean keepsOrders,
        boolean own) {

    public PersonLedger {
        permissions = Map.copyOf(permissions);
        statements = List.copyOf(statements);
        undoable = Set.copyOf(undoable);
        orders = List.copyOf(orders);
    }
}
