package vn.congdongso.access;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.congdongso.units.UnitId;

@Component
class AccessRouteExamples implements RouteExamples {

    private final Visitors visitors;

    AccessRouteExamples(Visitors visitors) {
        this.visitors = visitors;
    }

    @Override
    public List<RouteExample> on(TestGround.Ground ground) {
        AccountId account =
                visitors.officialWithoutRole(ground.commune()).known().id();
        return List.of(
                new RouteExample(AccountId.class, account.toString(), ground.commune(), null),
                new RouteExample(UnitId.class, ground.commune().toString(), ground.commune(), null));
    }
}
