package vn.congdongso.territory;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.congdongso.access.RouteExample;
import vn.congdongso.access.RouteExamples;
import vn.congdongso.access.TestGround;
import vn.congdongso.access.Visitors;
import vn.congdongso.territory.domain.DraftReorganisation;

/** A decision on units of the commune, being prepared. */
@Component
class TerritoryRouteExamples implements RouteExamples {

    private final DraftReorganisation draft;
    private final Visitors visitors;

    TerritoryRouteExamples(DraftReorganisation draft, Visitors visitors) {
        this.draft = draft;
        this.visitors = visitors;
    }

    @Override
    public List<RouteExample> on(TestGround.Ground ground) {
        ReorganisationId decision = draft.begin(
                        ground.commune(),
                        new DraftReorganisation.Head("Sắp xếp tổ dân phố", "", null),
                        List.of(),
                        visitors.officialWithoutRole(ground.commune()).known())
                .orThrow();
        return List.of(new RouteExample(ReorganisationId.class, decision.toString(), ground.commune(), null));
    }
}
