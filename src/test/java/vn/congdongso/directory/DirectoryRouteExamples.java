package vn.congdongso.directory;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.congdongso.access.RouteExample;
import vn.congdongso.access.RouteExamples;
import vn.congdongso.access.TestGround;
import vn.congdongso.people.OfficeId;
import vn.congdongso.people.People;
import vn.congdongso.people.PersonId;

/** An office of the commune and whoever holds it. */
@Component
class DirectoryRouteExamples implements RouteExamples {

    private final People people;

    DirectoryRouteExamples(People people) {
        this.people = people;
    }

    @Override
    public List<RouteExample> on(TestGround.Ground ground) {
        OfficeId office = people.office(ground.commune(), "Trưởng Công an phường");
        PersonId person = people.add("Đỗ Văn Khải", "Trưởng Công an phường", ground.commune());
        people.appoint(office, person, LocalDate.of(2025, 7, 1), "Quyết định thử");
        return List.of(
                new RouteExample(OfficeId.class, office.toString(), ground.commune(), null),
                new RouteExample(PersonId.class, person.toString(), ground.commune(), null));
    }
}
