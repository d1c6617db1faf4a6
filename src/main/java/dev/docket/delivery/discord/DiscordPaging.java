package dev.docket.delivery.discord;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.delivery.chat.CodePoints;
import dev.docket.delivery.chat.Json;
import java.util.ArrayList;
import java.util.List;

/** Lays embeds out over messages; every embed lands in exactly one, in order. */
final class DiscordPaging {

    private static final int EMBEDS = 10;

    /** Over all embeds of a message; Discord takes 6000. */
    private static final int CHARACTERS = 5_800;

    private DiscordPaging() {}

    static List<List<ObjectNode>> of(List<ObjectNode> embeds) {
        var pages = new ArrayList<List<ObjectNode>>();
        var page = new ArrayList<ObjectNode>();
        int characters = 0;
        for (var embed : embeds) {
            int size = size(embed);
            if (page.size() == EMBEDS || (!page.isEmpty() && characters + size > CHARACTERS)) {
                pages.add(List.copyOf(page));
                page.clear();
                characters = 0;
            }
            page.add(embed);
            characters += size;
        }
        pages.add(List.copyOf(page));
        return pages;
    }

    private static int size(ObjectNode embed) {
        return length(embed, "/title")
                + length(embed, "/description")
                + length(embed, "/author/name");
    }

    private static int length(ObjectNode embed, String path) {
        return CodePoints.count(Json.text(embed, path));
    }
}
