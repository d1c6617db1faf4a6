package dev.docket.delivery.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays blocks out over messages. Groups, which are stories, stay together where one message can
 * hold them; every block lands in exactly one message, in order.
 */
final class SlackPaging {

    private static final int BLOCKS = 48; // Slack takes 50

    /** In JSON, which counts a little more than the characters that Slack adds up (to 13 200). */
    private static final int CHARACTERS = 11_500;

    private final List<List<ObjectNode>> pages = new ArrayList<>();
    private List<ObjectNode> page = new ArrayList<>();
    private int characters;

    private SlackPaging() {}

    static List<List<ObjectNode>> of(List<List<ObjectNode>> groups) {
        var paging = new SlackPaging();
        groups.forEach(paging::add);
        paging.turn();
        return paging.pages;
    }

    private void add(List<ObjectNode> group) {
        if (!fits(group.size(), size(group))) {
            turn();
        }
        group.forEach(this::add);
    }

    private void add(ObjectNode block) {
        int size = size(block);
        if (!fits(1, size)) {
            turn();
        }
        page.add(block);
        characters += size;
    }

    private boolean fits(int blocks, int size) {
        return page.size() + blocks <= BLOCKS && characters + size <= CHARACTERS;
    }

    private void turn() {
        if (!page.isEmpty()) {
            pages.add(page);
        }
        page = new ArrayList<>();
        characters = 0;
    }

    private static int size(List<ObjectNode> blocks) {
        return blocks.stream().mapToInt(SlackPaging::size).sum();
    }

    private static int size(ObjectNode block) {
        return block.toString().length();
    }
}
