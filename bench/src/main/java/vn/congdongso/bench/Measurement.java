package vn.congdongso.bench;

/** One thing that is measured, by its own command and into its own section of the results. */
interface Measurement {

    String command();

    String purpose();

    void run(Workbench bench, Dataset dataset, Results results) throws Exception;
}
