package vn.congdongso.teams.lists;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.teams.domain.BodyDraft;
import vn.congdongso.teams.domain.DecisionDraft;
import vn.congdongso.teams.domain.DecisionKind;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitSummary;

/** Where the people of a list may go: the bodies of the draft, and villages that have none in it yet. */
final class ListPlaces {

    private static final Pattern TYPE = Pattern.compile(
            "^(?:(?:to (?:cong nghe so|chuyen doi so)(?: cong dong)?|cap|thon|to dan pho|tdp|ap|ban|buon|bon|lang|khu pho"
                    + "|khu dan cu|khom|xom|soc|tieu khu|to)(?: |$))+");
    private static final int FARTHEST = 2;

    /**
     * @param body its place in the draft; -1 for a village that gets a new one
     * @param village in which the new one works
     */
    record Place(int body, @Nullable UnitId village, String title) {

        boolean isNew() {
            return body < 0;
        }
    }

    private record Name(String key, Place place) {}

    private final List<Place> places = new ArrayList<>();
    private final List<Name> names = new ArrayList<>();

    ListPlaces(DecisionDraft draft, List<UnitSummary> villages) {
        for (int i = 0; i < draft.bodies().size(); i++) {
            BodyDraft body = draft.bodies().get(i);
            Place place = new Place(i, null, body.name());
            places.add(place);
            names.add(new Name(VietnameseText.key(body.name()), place));
            villages.stream()
                    .filter(village -> village.id().equals(body.unit()))
                    .forEach(village -> named(village, place));
        }
        if (draft.kind() == DecisionKind.ESTABLISH || draft.kind() == DecisionKind.CONSOLIDATE) {
            villages.stream()
                    .filter(village -> draft.bodies().stream()
                            .noneMatch(body -> village.id().equals(body.unit())))
                    .forEach(village -> {
                        Place place = new Place(-1, village.id(), village.title());
                        places.add(place);
                        named(village, place);
                    });
        }
    }

    private void named(UnitSummary village, Place place) {
        names.add(new Name(VietnameseText.key(village.title()), place));
        names.add(new Name(VietnameseText.key(village.name()), place));
    }

    /** The only one that there is, for lists that name none. */
    Optional<Place> only() {
        List<Place> bodies = places.stream().filter(place -> !place.isNew()).toList();
        return bodies.size() == 1 ? Optional.of(bodies.getFirst()) : Optional.empty();
    }

    Optional<Place> find(String written) {
        String key = VietnameseText.key(written);
        String bare = bare(key);
        return names.stream()
                .filter(name -> name.key().equals(key))
                .findFirst()
                .or(() -> names.stream()
                        .filter(name -> bare(name.key()).equals(bare))
                        .findFirst())
                .map(Name::place);
    }

    /** What was most likely meant by a name that none has. */
    Optional<Place> nearest(String written) {
        String bare = bare(VietnameseText.key(written));
        return names.stream()
                .min(Comparator.comparingInt(name -> VietnameseText.distance(bare, bare(name.key()))))
                .filter(name -> VietnameseText.distance(bare, bare(name.key())) <= FARTHEST)
                .map(Name::place);
    }

    private static String bare(String key) {
        String without = TYPE.matcher(key).replaceFirst("");
        return without.isEmpty() ? key : without;
    }
}
