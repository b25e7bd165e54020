package violators.rooms.kitchen;

import violators.rooms.kitchen.domain.Cupboard;

public class Kitchen {

    Cupboard cupboard = new Cupboard();
}
