package dev.docket.delivery.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.delivery.chat.HttpReply;
import dev.docket.delivery.chat.Json;
import dev.docket.delivery.chat.Platform;
import dev.docket.delivery.chat.Prompt;
import dev.docket.delivery.chat.Room;
import dev.docket.delivery.chat.RoomNews;
import dev.docket.delivery.chat.RoomNews.RoomClosed;
import dev.docket.delivery.chat.RoomNews.RoomRenamed;
import dev.docket.delivery.chat.RoomNews.WorkspaceLeft;
import dev.docket.delivery.chat.Rooms;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What happens in workspaces that added Docket. */
@Singleton
class SlackEvents {

    private final Rooms rooms;
    private final Prompt prompt;

    SlackEvents(Rooms rooms, Prompt prompt) {
        this.rooms = rooms;
        this.prompt = prompt;
    }

    HttpReply answer(byte[] body) {
        return Json.read(body)
                .map(this::hear)
                .orElseGet(() -> HttpReply.text(400, "An event is a JSON object."));
    }

    private HttpReply hear(ObjectNode envelope) {
        if (Json.text(envelope, "/type").equals("url_verification")) {
            return HttpReply.json(
                    Json.object().put("challenge", Json.text(envelope, "/challenge")));
        }
        news(envelope).ifPresent(news -> act(Json.text(envelope, "/event_id"), news));
        return HttpReply.empty();
    }

    private void act(String eventId, RoomNews news) {
        prompt.handOver(() -> rooms.heard(Platform.SLACK, eventId, news));
    }

    /** Events that change nothing for us, the unknown among them, are acknowledged and no more. */
    private static Optional<RoomNews> news(ObjectNode envelope) {
        var team = Json.text(envelope, "/team_id");
        return Optional.ofNullable(
                switch (Json.text(envelope, "/event/type")) {
                    case "app_uninstalled" -> new WorkspaceLeft(team);
                    case "tokens_revoked" ->
                            envelope.at("/event/tokens/bot").isEmpty()
                                    ? null
                                    : new WorkspaceLeft(team);
                    case "channel_archive", "channel_deleted", "channel_left", "group_left" ->
                            new RoomClosed(
                                    room(team, Json.text(envelope, "/event/channel")),
                                    Json.text(envelope, "/event/type"));
                    case "channel_id_changed" -> renamed(team, envelope.path("event"));
                    default -> null;
                });
    }

    private static @Nullable RoomNews renamed(String team, JsonNode event) {
        var channel = Json.text(event, "/new_channel_id");
        return channel.isEmpty()
                ? null
                : new RoomRenamed(room(team, Json.text(event, "/old_channel_id")), channel);
    }

    private static Room room(String team, String channel) {
        return new Room(Platform.SLACK, team, channel);
    }
}
