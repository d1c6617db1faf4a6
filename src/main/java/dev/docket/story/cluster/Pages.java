package dev.docket.story.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which members have or cite which pages. */
final class Pages {

    private static final int FEW = 8; // cited by more, an address is a commonplace

    private final Map<String, List<Member>> translations = new HashMap<>();
    private final Map<String, List<Member>> owners = new HashMap<>();
    private final Map<String, List<Member>> citers = new HashMap<>();

    void add(Member member) {
        var addresses = member.addresses();
        put(translations, addresses.page(), member);
        put(owners, addresses.own(), member);
        addresses.cited().forEach(key -> put(citers, key, member));
    }

    private static void put(Map<String, List<Member>> map, @Nullable String key, Member member) {
        if (key != null) {
            map.computeIfAbsent(key, _ -> new ArrayList<>()).add(member);
        }
    }

    /** A member that has the same page in another language, or null. */
    @Nullable Member translationOf(Member member) {
        for (var other : at(translations, member.addresses().page())) {
            if (member.addresses().translates(other.addresses())
                    && !member.tongue().equals(other.tongue())) {
                return other;
            }
        }
        return null;
    }

    /** The members that cite this one, that it cites, or that cite what it cites, where few do. */
    Set<Member> linkedWith(Member member) {
        var linked = new LinkedHashSet<Member>();
        var addresses = member.addresses();
        addFew(linked, at(citers, addresses.own()));

        for (var key : addresses.cited()) {
            addFew(linked, at(owners, key));
            addFew(linked, at(citers, key));
        }
        linked.removeIf(other -> isOwnWord(member, other));
        return linked;
    }

    /** Who links to their own pages refers back to another event more often than to the same. */
    private static boolean isOwnWord(Member one, Member other) {
        return !one.source().isEmpty() && one.source().equals(other.source());
    }

    private static void addFew(Set<Member> linked, List<Member> members) {
        if (members.size() <= FEW) {
            linked.addAll(members);
        }
    }

    private static List<Member> at(Map<String, List<Member>> map, @Nullable String key) {
        return key == null ? List.of() : map.getOrDefault(key, List.of());
    }
}
