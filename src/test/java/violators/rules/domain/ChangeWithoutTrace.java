package violators.rules.domain;

import vn.congdongso.shared.UseCase;

@UseCase
class ChangeWithoutTrace {

    void change() {}
}
