package violators.rooms.parlour;

import violators.rooms.kitchen.domain.Cupboard;

public class Parlour {

    Cupboard notOurs = new Cupboard();
}
