package dev.docket.delivery.chat;

/** What a platform tells about rooms that may have subscribed. */
public sealed interface RoomNews {

    /** Docket was removed from a workspace, or its token was revoked there. */
    record WorkspaceLeft(String workspace) implements RoomNews {}

    /** A room can no longer be posted to; {@code reason} is the platform's word for it. */
    record RoomClosed(Room room, String reason) implements RoomNews {}

    /** The same room under a new id. */
    record RoomRenamed(Room room, String channel) implements RoomNews {}
}
