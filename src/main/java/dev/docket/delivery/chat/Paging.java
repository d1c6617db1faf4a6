package dev.docket.delivery.chat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Lays the pieces of a digest out over messages. Groups stay together where one message can hold
 * them; every piece lands in exactly one message, in order.
 *
 * @param most pieces in a message
 * @param room over all pieces of a message, in what {@code size} counts
 */
public record Paging(int most, int room, ToIntFunction<ObjectNode> size) {

    /** The pieces of each message; none is empty. */
    public List<List<ObjectNode>> of(List<List<ObjectNode>> groups) {
        var pages = new ArrayList<List<ObjectNode>>();
        var page = new ArrayList<ObjectNode>();
        for (var group : groups) {
            if (!fits(page, group)) {
                turn(pages, page);
            }
            for (var piece : group) {
                if (!fits(page, List.of(piece))) {
                    turn(pages, page);
                }
                page.add(piece);
            }
        }
        turn(pages, page);
        return pages;
    }

    private boolean fits(List<ObjectNode> page, List<ObjectNode> more) {
        return page.size() + more.size() <= most && size(page) + size(more) <= room;
    }

    private int size(List<ObjectNode> pieces) {
        return pieces.stream().mapToInt(size).sum();
    }

    private static void turn(List<List<ObjectNode>> pages, List<ObjectNode> page) {
        if (!page.isEmpty()) {
            pages.add(List.copyOf(page));
        }
        page.clear();
    }
}
