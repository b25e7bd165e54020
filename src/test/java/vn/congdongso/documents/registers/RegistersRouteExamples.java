package vn.congdongso.documents.registers;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.congdongso.access.RouteExample;
import vn.congdongso.access.RouteExamples;
import vn.congdongso.access.TestGround;
import vn.congdongso.shared.Today;

/** A document that arrived at the commune. */
@Component
class RegistersRouteExamples implements RouteExamples {

    private final RegisterIncoming registerIncoming;
    private final Today today;

    RegistersRouteExamples(RegisterIncoming registerIncoming, Today today) {
        this.registerIncoming = registerIncoming;
        this.today = today;
    }

    @Override
    public List<RouteExample> on(TestGround.Ground ground) {
        IncomingId incoming = registerIncoming
                .register(RegisterIncoming.Command.of(
                        ground.commune(), RegisterFixtures.anArrival(today.today(), "12/UBND-VX")))
                .orThrow()
                .id();
        return List.of(new RouteExample(IncomingId.class, incoming.toString(), ground.commune(), null));
    }
}
